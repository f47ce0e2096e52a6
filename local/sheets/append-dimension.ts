import type { Edit } from './edit';
import { resizeGrid } from './resize-grid';
import type { Dimension } from './shapes/range-shapes';
import type { Sheet } from './sheets-state';

/** Adds bare rows or columns at the end; they inherit nothing. */
export function appendDimension(edit: Edit, sheet: Sheet, dimension: Dimension, length: number): void {
  const { rowCount, columnCount } = sheet.properties.gridProperties;
  resizeGrid(edit, sheet, dimension === 'ROWS' ? { rowCount: rowCount + length } : { columnCount: columnCount + length });
}
