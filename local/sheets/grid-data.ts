import { type Area, clipped, overlap } from './area';
import { cellAnswer } from './cell-answer';
import { hiddenByFilter } from './hidden-by-filter';
import { metadataAnswer } from './metadata-answer';
import type { DeveloperMetadata } from './shapes/metadata-shapes';
import type { DimensionProperties } from './shapes/sheet-shapes';
import type { Spreadsheet } from './sheets-state';
import { validationAt } from './validation';

/**
 * The cells of an area as `GridData`. Trailing rows and cells with nothing in them are left out, and zeros of `startRow` and `startColumn`.
 *
 * https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/sheets#GridData
 */
export function gridData(spreadsheet: Spreadsheet, area: Area): Record<string, unknown> {
  const { sheet, startRow, endRow, startColumn, endColumn } = area;
  const rules = sheet.validations.map(({ range }) => clipped(sheet, range)).filter((held) => overlap(held, area));
  const lastRow = Math.max(Math.min(sheet.rows.length, endRow), ...rules.map((held) => Math.min(held.endRow, endRow)));
  const rowData = Array.from({ length: Math.max(0, lastRow - startRow) }, (_, offset) => {
    const row = startRow + offset;
    const ruled = rules.filter((held) => row >= held.startRow && row < held.endRow).map((held) => Math.min(held.endColumn, endColumn));
    const lastColumn = Math.max(Math.min(sheet.rows[row]?.length ?? 0, endColumn), ...ruled);
    const cells = Array.from({ length: Math.max(0, lastColumn - startColumn) }, (_each, place) => {
      const column = startColumn + place;
      return cellAnswer(spreadsheet, sheet.rows[row]?.[column], ruled.length > 0 ? validationAt(sheet, row, column) : undefined);
    });
    const values = withoutTrailing(cells);
    return values.length === 0 ? {} : { values };
  });
  const filled = withoutTrailing(rowData);
  return {
    ...(startRow === 0 ? {} : { startRow }),
    ...(startColumn === 0 ? {} : { startColumn }),
    ...(filled.length === 0 ? {} : { rowData: filled }),
    rowMetadata: dimensions(spreadsheet, area, 'ROW'),
    columnMetadata: dimensions(spreadsheet, area, 'COLUMN'),
  };
}

function withoutTrailing<T extends object>(list: readonly T[]): readonly T[] {
  let { length } = list;
  while (length > 0 && Object.keys(list[length - 1] ?? {}).length === 0) length -= 1;
  return list.slice(0, length);
}

/** Google's own heights and widths. */
const pixels = { ROW: 21, COLUMN: 100 } as const;

function dimensions(spreadsheet: Spreadsheet, area: Area, kind: 'ROW' | 'COLUMN'): readonly object[] {
  const { sheet } = area;
  const [start, end, sizes] =
    kind === 'ROW' ? [area.startRow, area.endRow, sheet.rowSizes] : [area.startColumn, area.endColumn, sheet.columnSizes];
  const marks = new Map<number, DeveloperMetadata[]>();
  for (const entry of spreadsheet.metadata) {
    const { at } = entry;
    if (at.locationType !== kind || at.sheetId !== sheet.properties.sheetId || at.index < start || at.index >= end) continue;
    marks.set(at.index, [...(marks.get(at.index) ?? []), metadataAnswer(entry)]);
  }
  const hidden = kind === 'ROW' ? hiddenByFilter(spreadsheet, sheet) : () => false;
  return Array.from({ length: end - start }, (_, offset) => {
    const { pixelSize = pixels[kind], hiddenByUser = false }: DimensionProperties = sizes[start + offset] ?? {};
    const developerMetadata = marks.get(start + offset);
    return {
      ...(hidden(start + offset) ? { hiddenByFilter: true } : {}),
      ...(hiddenByUser ? { hiddenByUser } : {}),
      pixelSize,
      ...(developerMetadata ? { developerMetadata } : {}),
    };
  });
}
