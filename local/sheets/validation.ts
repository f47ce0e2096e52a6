import { type Area, clipped, overlap, rangeOf } from './area';
import type { Edit } from './edit';
import type { GridRange } from './shapes/range-shapes';
import type { DataValidationRule } from './shapes/rule-shapes';
import type { Sheet, Validation } from './sheets-state';

/** The rule that holds for a cell. */
export function validationAt(sheet: Sheet, row: number, column: number): DataValidationRule | undefined {
  return sheet.validations.find(({ range }) => contains(range, row, column))?.rule;
}

function contains(
  { startRowIndex = 0, endRowIndex = Infinity, startColumnIndex = 0, endColumnIndex = Infinity }: GridRange,
  row: number,
  column: number,
): boolean {
  return row >= startRowIndex && row < endRowIndex && column >= startColumnIndex && column < endColumnIndex;
}

/** Sets the rule of an area, or clears it; what other rules held outside of the area stays. */
export function setValidation(edit: Edit, area: Area, rule: DataValidationRule | undefined): void {
  const { sheet } = area;
  if (rule === undefined && !sheet.validations.some(({ range }) => overlap(clipped(sheet, range), area))) return;
  const kept = sheet.validations.flatMap((validation) => without(validation, area));
  edit.set(sheet, 'validations', rule === undefined ? kept : [...kept, { range: rangeOf(area), rule }]);
}

/** What is left of a rule's range when a rectangle is cut out of it: at most four pieces. */
function without(validation: Validation, hole: Area): Validation[] {
  const held = clipped(hole.sheet, validation.range);
  if (!overlap(held, hole)) return [validation];
  const startRow = Math.max(held.startRow, hole.startRow);
  const endRow = Math.min(held.endRow, hole.endRow);
  const pieces: Area[] = [
    { ...held, endRow: startRow },
    { ...held, startRow: endRow },
    { ...held, startRow, endRow, endColumn: hole.startColumn },
    { ...held, startRow, endRow, startColumn: hole.endColumn },
  ];
  return pieces
    .filter((piece) => piece.startRow < piece.endRow && piece.startColumn < piece.endColumn)
    .map((piece) => ({ range: rangeOf(piece), rule: validation.rule }));
}
