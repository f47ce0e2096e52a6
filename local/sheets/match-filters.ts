import { invalid } from '../kernel/api-error';
import { type Area, areaOf, wholeSheet } from './area';
import { areaOfA1 } from './area-of-a1';
import { findMetadata } from './find-metadata';
import { findSheet } from './find-sheet';
import type { DataFilter } from './shapes/metadata-shapes';
import type { MetadataPlace, Spreadsheet } from './sheets-state';

export interface Match {
  readonly area: Area;
  /** All filters of the request that selected this area. */
  readonly filters: DataFilter[];
}

/** The areas that the filters select, in their order; an area that several select comes once. A lookup that finds nothing adds nothing. */
export function matchFilters(spreadsheet: Spreadsheet, filters: readonly DataFilter[]): Match[] {
  const matches = new Map<string, Match>();
  for (const filter of filters) {
    for (const area of areasOf(spreadsheet, filter)) {
      const key = [area.sheet.properties.sheetId, area.startRow, area.endRow, area.startColumn, area.endColumn].join();
      const known = matches.get(key);
      if (!known) matches.set(key, { area, filters: [filter] });
      else if (!known.filters.includes(filter)) known.filters.push(filter);
    }
  }
  return [...matches.values()];
}

function areasOf(spreadsheet: Spreadsheet, filter: DataFilter): Area[] {
  if (filter.a1Range !== undefined) return [areaOfA1(spreadsheet, filter.a1Range)];
  if (filter.gridRange) return [areaOf(spreadsheet, filter.gridRange)];
  if (!filter.developerMetadataLookup) throw invalid('A data filter must have a lookup, an A1 range or a grid range.');
  return findMetadata(spreadsheet, filter).flatMap(({ at }) => areasAt(spreadsheet, at));
}

function areasAt(spreadsheet: Spreadsheet, at: MetadataPlace): Area[] {
  if (at.locationType === 'SPREADSHEET') return spreadsheet.sheets.map(wholeSheet);
  const whole = wholeSheet(findSheet(spreadsheet, at.sheetId));
  if (at.locationType === 'SHEET') return [whole];
  return [
    at.locationType === 'ROW'
      ? { ...whole, startRow: at.index, endRow: at.index + 1 }
      : { ...whole, startColumn: at.index, endColumn: at.index + 1 },
  ];
}
