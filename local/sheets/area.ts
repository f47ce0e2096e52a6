import { invalid } from '../kernel/api-error';
import { findSheet } from './find-sheet';
import type { GridRange } from './shapes/range-shapes';
import type { Sheet, Spreadsheet } from './sheets-state';

/** A rectangle inside the grid: zero-based, half-open, every bound known. */
export interface Area {
  readonly sheet: Sheet;
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
}

/** The whole grid of a sheet. */
export const wholeSheet = (sheet: Sheet): Area => ({
  sheet,
  startRow: 0,
  endRow: sheet.properties.gridProperties.rowCount,
  startColumn: 0,
  endColumn: sheet.properties.gridProperties.columnCount,
});

/** The part of a range that lies in the grid; refuses a sheet that is not there, a range that is empty or starts outside. */
export function areaOf(spreadsheet: Spreadsheet, range: GridRange): Area {
  const sheet = findSheet(spreadsheet, range.sheetId ?? 0);
  const { endRow: rows, endColumn: columns } = wholeSheet(sheet);
  const { startRowIndex = 0, endRowIndex = rows, startColumnIndex = 0, endColumnIndex = columns } = range;
  between('startRowIndex', startRowIndex, 'endRowIndex', endRowIndex, rows, 'row');
  between('startColumnIndex', startColumnIndex, 'endColumnIndex', endColumnIndex, columns, 'column');
  return {
    sheet,
    startRow: startRowIndex,
    endRow: Math.min(endRowIndex, rows),
    startColumn: startColumnIndex,
    endColumn: Math.min(endColumnIndex, columns),
  };
}

function between(startName: string, start: number, endName: string, end: number, size: number, what: string): void {
  if (start < 0) throw invalid(`range.${startName}[${String(start)}] must not be negative`);
  if (end <= start) throw invalid(`range.${endName}[${String(end)}] must be greater than range.${startName}[${String(start)}]`);
  if (start >= size) throw invalid(`range.${startName}[${String(start)}] is after last ${what} in grid[${String(size - 1)}]`);
}

export const overlap = (one: Area, other: Area): boolean =>
  one.sheet === other.sheet &&
  one.startRow < other.endRow &&
  other.startRow < one.endRow &&
  one.startColumn < other.endColumn &&
  other.startColumn < one.endColumn;

/** The same rectangle as a range with all four bounds. */
export const rangeOf = ({ sheet, startRow, endRow, startColumn, endColumn }: Area): GridRange & { readonly sheetId: number } => ({
  sheetId: sheet.properties.sheetId,
  startRowIndex: startRow,
  endRowIndex: endRow,
  startColumnIndex: startColumn,
  endColumnIndex: endColumn,
});

/** A kept range with its open bounds filled from the grid; unlike `areaOf` it refuses nothing and may be empty. */
export function clipped(
  sheet: Sheet,
  { startRowIndex = 0, endRowIndex = Infinity, startColumnIndex = 0, endColumnIndex = Infinity }: GridRange,
): Area {
  const { endRow, endColumn } = wholeSheet(sheet);
  return {
    sheet,
    startRow: startRowIndex,
    endRow: Math.min(endRowIndex, endRow),
    startColumn: startColumnIndex,
    endColumn: Math.min(endColumnIndex, endColumn),
  };
}
