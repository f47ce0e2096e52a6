import { message, type Of, oneOf, whole } from './shape';

/** Zero-based, half-open; a missing bound is unbounded, a missing `sheetId` is 0. */
export const gridRange = message({
  sheetId: whole,
  startRowIndex: whole,
  endRowIndex: whole,
  startColumnIndex: whole,
  endColumnIndex: whole,
});
export type GridRange = Of<typeof gridRange>;

export const dimension = oneOf('Dimension', ['ROWS', 'COLUMNS']);
export type Dimension = Of<typeof dimension>;

export const dimensionRange = message({ sheetId: whole, dimension, startIndex: whole, endIndex: whole });
export type DimensionRange = Of<typeof dimensionRange>;

export const gridCoordinate = message({ sheetId: whole, rowIndex: whole, columnIndex: whole });
