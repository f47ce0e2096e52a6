import { formatOf } from './cell-format';
import { effectiveValue } from './effective-value';
import { formatValue } from './format-value';
import type { Sheet, Spreadsheet } from './sheets-state';

/** What a cell shows; empty for a blank one. */
export function formattedAt(spreadsheet: Spreadsheet, sheet: Sheet, row: number, column: number): string {
  const cell = sheet.rows[row]?.[column];
  const value = effectiveValue(cell);
  return value === undefined ? '' : formatValue(value, formatOf(spreadsheet, cell)?.numberFormat, spreadsheet.properties.locale);
}
