import type { GridRange } from './google-sheet';

/** Whether a cell (zero-based) lies in a range; a bound that is left out is the edge of the sheet. */
export const covers = (range: GridRange, row: number, column: number): boolean =>
  row >= (range.startRowIndex ?? 0) &&
  row < (range.endRowIndex ?? Infinity) &&
  column >= (range.startColumnIndex ?? 0) &&
  column < (range.endColumnIndex ?? Infinity);
