import type { Area } from './area';
import type { Sheet } from './sheets-state';

/**
 * The last table in an area: the block of cells around its bottommost, then rightmost value, up to blank rows and columns; it may reach outside of the area.
 * Null where the area has no value.
 *
 * So a row that begins with blanks is a table of its own, and the next append lands in its shifted columns.
 * https://developers.google.com/workspace/sheets/api/guides/values#append-values
 */
export function findTable(area: Area): Area | null {
  const corner = lastValue(area);
  if (!corner) return null;
  const { sheet } = area;
  let { row: top, row: bottom, column: left, column: right } = corner;
  for (let grown = true; grown;) {
    grown = false;
    while (top > 0 && rowHasValue(sheet, top - 1, left - 1, right + 1)) top -= 1;
    while (rowHasValue(sheet, bottom + 1, left - 1, right + 1)) bottom += 1;
    if (left > 0 && columnHasValue(sheet, left - 1, top - 1, bottom + 1)) {
      left -= 1;
      grown = true;
    }
    if (columnHasValue(sheet, right + 1, top - 1, bottom + 1)) {
      right += 1;
      grown = true;
    }
  }
  return { sheet, startRow: top, endRow: bottom + 1, startColumn: left, endColumn: right + 1 };
}

function lastValue({ sheet, startRow, endRow, startColumn, endColumn }: Area): { readonly row: number; readonly column: number } | null {
  for (let row = Math.min(endRow, sheet.rows.length) - 1; row >= startRow; row -= 1) {
    for (let column = Math.min(endColumn, sheet.rows[row]?.length ?? 0) - 1; column >= startColumn; column -= 1) {
      if (sheet.rows[row]?.[column]?.value !== undefined) return { row, column };
    }
  }
  return null;
}

function rowHasValue(sheet: Sheet, row: number, from: number, to: number): boolean {
  const cells = sheet.rows[row];
  if (!cells) return false;
  for (let column = Math.max(0, from); column <= to && column < cells.length; column += 1)
    if (cells[column]?.value !== undefined) return true;
  return false;
}

function columnHasValue(sheet: Sheet, column: number, from: number, to: number): boolean {
  for (let row = Math.max(0, from); row <= to && row < sheet.rows.length; row += 1)
    if (sheet.rows[row]?.[column]?.value !== undefined) return true;
  return false;
}
