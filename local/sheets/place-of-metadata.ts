import { invalid } from '../kernel/api-error';
import { findSheet } from './find-sheet';
import type { MetadataLocation } from './shapes/metadata-shapes';
import type { MetadataPlace, Spreadsheet } from './sheets-state';

/** Where metadata shall be: the spreadsheet, a sheet, or exactly one row or column that is in the grid. */
export function placeOfMetadata(spreadsheet: Spreadsheet, location: MetadataLocation = {}): MetadataPlace {
  if (location.spreadsheet) return { locationType: 'SPREADSHEET' };
  if (location.sheetId !== undefined)
    return { locationType: 'SHEET', sheetId: findSheet(spreadsheet, location.sheetId, 'sheet').properties.sheetId };
  const range = location.dimensionRange;
  if (!range?.dimension) throw invalid('Developer metadata must have a location.');
  const { sheetId = 0, dimension, startIndex = 0, endIndex } = range;
  const { rowCount, columnCount } = findSheet(spreadsheet, sheetId).properties.gridProperties;
  if (endIndex !== startIndex + 1) throw invalid('A dimension range of developer metadata must represent a single row or column.');
  const size = dimension === 'ROWS' ? rowCount : columnCount;
  if (startIndex < 0 || startIndex >= size)
    throw invalid(
      `dimensionRange.startIndex[${String(startIndex)}] is after last ${dimension === 'ROWS' ? 'row' : 'column'} in grid[${String(size - 1)}]`,
    );
  return { locationType: dimension === 'ROWS' ? 'ROW' : 'COLUMN', sheetId, index: startIndex };
}
