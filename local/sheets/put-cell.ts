import { invalid } from '../kernel/api-error';
import type { Edit } from './edit';
import type { Cell, Entered, Sheet } from './sheets-state';
import { without } from '../kernel/without';

/** Google's limit; formulas count with their `=`. */
const longest = 50_000;

/** Puts a cell in its place; a cell with nothing in it is kept as null. */
export function putCell(edit: Edit, sheet: Sheet, row: number, column: number, cell: Cell | null): void {
  const bare = !cell || (cell.value === undefined && cell.format === undefined && cell.note === undefined && cell.runs === undefined);
  if (bare && !sheet.rows[row]?.[column]) return;
  if (!bare) checkLength(cell.value);
  const own = edit.row(sheet, row);
  while (own.length <= column) own.push(null);
  own[column] = bare ? null : cell;
}

function checkLength(value: Entered | undefined): void {
  const length = typeof value === 'string' ? value.length : typeof value === 'object' ? value.formula.length : 0;
  if (length > longest) throw invalid(`Your input contains more than the maximum of ${String(longest)} characters in a single cell.`);
}

/** The same cell with another value, or blank. */
export function withValue(cell: Cell | null | undefined, value: Entered | undefined): Cell {
  const rest = without<Cell, 'value' | 'runs'>(cell ?? {}, 'value', 'runs');
  return value === undefined ? rest : { ...rest, value };
}
