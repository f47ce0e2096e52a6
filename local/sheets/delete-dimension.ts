import { invalid } from '../kernel/api-error';
import type { Edit } from './edit';
import { resizeGrid } from './resize-grid';
import type { Dimension } from './shapes/range-shapes';
import type { Sheet } from './sheets-state';
import { shiftDimension } from './shift-dimension';

interface Deletion {
  readonly sheet: Sheet;
  readonly dimension: Dimension;
  readonly start: number;
  readonly end: number;
}

/** Takes rows or columns out, with their cells and metadata; some that are not frozen have to stay. */
export function deleteDimension(edit: Edit, { sheet, dimension, start, end }: Deletion): void {
  const { rowCount, columnCount, frozenRowCount = 0, frozenColumnCount = 0 } = sheet.properties.gridProperties;
  const rows = dimension === 'ROWS';
  const size = rows ? rowCount : columnCount;
  const frozen = rows ? frozenRowCount : frozenColumnCount;
  const what = rows ? 'rows' : 'columns';
  const count = end - start;
  const frozenGone = Math.max(0, Math.min(end, frozen) - start);
  if (count >= size) throw invalid(`You can't delete all the ${what} on the sheet.`);
  if (size - count <= frozen - frozenGone) throw invalid(`Sorry, it is not possible to delete all non-frozen ${what}.`);
  shiftDimension(edit, sheet, dimension, { kind: 'delete', start, end });
  const left = frozen - frozenGone;
  resizeGrid(edit, sheet, rows ? { rowCount: size - count, frozenRowCount: left } : { columnCount: size - count, frozenColumnCount: left });
  edit.splice(rows ? sheet.rowSizes : sheet.columnSizes, start, count);
  if (rows) edit.splice(sheet.rows, start, count);
  else
    sheet.rows.forEach((row, index) => {
      if (row && row.length > start) edit.row(sheet, index).splice(start, count);
    });
}
