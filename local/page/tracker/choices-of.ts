import { cellOf } from './sheet-shape';
import type { Sheet } from './google-sheet';

/** The values that a cell's drop-down offers; `undefined` when it has none. */
export function choicesOf(sheet: Sheet, row: number, column: number): readonly string[] | undefined {
  const condition = cellOf(sheet, row, column).dataValidation?.condition;
  if (condition?.type === 'BOOLEAN') return ['TRUE', 'FALSE'];
  if (condition?.type !== 'ONE_OF_LIST') return undefined;
  return (condition.values ?? []).map((value) => value.userEnteredValue ?? '');
}
