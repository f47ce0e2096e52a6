import type { Area } from './area';
import type { Edit } from './edit';
import { requireEditable } from './protection';
import { putCell, withValue } from './put-cell';

/** Blanks the cells of an area; formats, notes and rules stay. */
export function clearValues(edit: Edit, area: Area): void {
  requireEditable(edit, area);
  const { sheet, startRow, endRow, startColumn, endColumn } = area;
  for (let row = startRow; row < Math.min(endRow, sheet.rows.length); row += 1) {
    const length = Math.min(endColumn, sheet.rows[row]?.length ?? 0);
    for (let column = startColumn; column < length; column += 1) {
      const cell = sheet.rows[row]?.[column];
      if (cell?.value !== undefined) putCell(edit, sheet, row, column, withValue(cell, undefined));
    }
  }
}
