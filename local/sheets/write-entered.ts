import { formatOf, keepFormat } from './cell-format';
import type { Edit } from './edit';
import { isDateFormat } from './format-value';
import { parseEntered } from './parse-entered';
import { putCell, withValue } from './put-cell';
import type { Sheet } from './sheets-state';

export type Input = 'RAW' | 'USER_ENTERED';

/**
 * Writes one value of a `ValueRange`, or one that a person types. `null` leaves the cell, an empty string blanks it.
 *
 * RAW keeps strings as they are; USER_ENTERED parses them and formats the cell where it had no format of its own.
 */
export function writeEntered(
  edit: Edit,
  { sheet, row, column }: { readonly sheet: Sheet; readonly row: number; readonly column: number },
  value: string | number | boolean | null,
  input: Input,
): void {
  if (value === null) return;
  const before = sheet.rows[row]?.[column];
  if (input === 'RAW' || typeof value !== 'string') {
    putCell(edit, sheet, row, column, withValue(before, value === '' ? undefined : value));
    return;
  }
  const format = formatOf(edit.spreadsheet, before);
  const plainText = format?.numberFormat?.type === 'TEXT';
  const parsed = parseEntered(value, { locale: edit.spreadsheet.properties.locale, now: edit.call.now, plainText });
  const cell = withValue(before, parsed.value);
  const keeps =
    !parsed.numberFormat ||
    (isDateFormat(format?.numberFormat) && isDateFormat(parsed.numberFormat)) ||
    format?.numberFormat?.type === parsed.numberFormat.type;
  const place = keeps ? cell.format : keepFormat(edit, { ...format, numberFormat: parsed.numberFormat });
  putCell(edit, sheet, row, column, place === undefined ? cell : { ...cell, format: place });
}
