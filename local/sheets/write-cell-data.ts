import { invalid } from '../kernel/api-error';
import { checkRule } from './check-rule';
import { formatOf, keepFormat } from './cell-format';
import type { Edit } from './edit';
import { type Mask, names, patched, under } from './mask';
import { putCell } from './put-cell';
import type { CellData, ExtendedValue } from './shapes/cell-shapes';
import type { Cell, Entered, Sheet } from './sheets-state';
import { setValidation } from './validation';

/** Writes the named fields of a cell; named fields that `data` lacks are cleared. */
export function writeCellData(
  edit: Edit,
  { sheet, row, column }: { readonly sheet: Sheet; readonly row: number; readonly column: number },
  data: CellData,
  mask: Mask,
): void {
  const before: Cell = sheet.rows[row]?.[column] ?? {};
  const value = names(mask, 'userEnteredValue') ? enteredOf(data.userEnteredValue) : before.value;
  const format = names(mask, 'userEnteredFormat')
    ? keepFormat(edit, patched(formatOf(edit.spreadsheet, before) ?? {}, data.userEnteredFormat ?? {}, under(mask, 'userEnteredFormat')))
    : before.format;
  const note = names(mask, 'note') ? data.note || undefined : before.note;
  const runs = names(mask, 'textFormatRuns') ? data.textFormatRuns : names(mask, 'userEnteredValue') ? undefined : before.runs;
  putCell(edit, sheet, row, column, {
    ...(value === undefined ? {} : { value }),
    ...(format === undefined ? {} : { format }),
    ...(note === undefined ? {} : { note }),
    ...(runs === undefined ? {} : { runs }),
  });
  // Rules bind people; whether they bind requests Google does not say.
  if (value !== before.value && !edit.call.world.leftOpen.requestsPassRules) checkRule(edit, sheet, row, column);
  if (names(mask, 'dataValidation'))
    setValidation(edit, { sheet, startRow: row, endRow: row + 1, startColumn: column, endColumn: column + 1 }, data.dataValidation);
}

/** An empty string blanks the cell; a formula has to start with `=`. */
function enteredOf({ numberValue, stringValue, boolValue, formulaValue }: ExtendedValue = {}): Entered | undefined {
  if (formulaValue !== undefined) {
    if (!formulaValue.startsWith('=')) throw invalid(`Invalid formula: ${formulaValue}. A formula must start with '='.`);
    return { formula: formulaValue };
  }
  return (stringValue === '' ? undefined : stringValue) ?? numberValue ?? boolValue;
}
