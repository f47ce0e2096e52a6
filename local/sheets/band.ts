import { invalid } from '../kernel/api-error';
import { findSheet } from './find-sheet';
import type { Dimension, DimensionRange } from './shapes/range-shapes';
import type { Sheet, Spreadsheet } from './sheets-state';

/** Whole rows or columns of a sheet: zero-based, half-open, inside the grid. */
export interface Band {
  readonly sheet: Sheet;
  readonly dimension: Dimension;
  readonly start: number;
  readonly end: number;
}

/** Reads a dimension range; a missing end is the end of the grid. */
export function bandIn(spreadsheet: Spreadsheet, { sheetId = 0, dimension, startIndex = 0, endIndex }: DimensionRange): Band {
  const sheet = findSheet(spreadsheet, sheetId);
  if (!dimension) throw invalid('dimension must be specified.');
  const { rowCount, columnCount } = sheet.properties.gridProperties;
  const size = dimension === 'ROWS' ? rowCount : columnCount;
  const end = endIndex ?? size;
  if (startIndex < 0) throw invalid(`range.startIndex[${String(startIndex)}] must not be negative`);
  if (end <= startIndex) throw invalid(`range.endIndex[${String(end)}] must be greater than range.startIndex[${String(startIndex)}]`);
  if (end > size)
    throw invalid(`range.endIndex[${String(end)}] is after last ${dimension === 'ROWS' ? 'row' : 'column'} in grid[${String(size - 1)}]`);
  return { sheet, dimension, start: startIndex, end };
}
