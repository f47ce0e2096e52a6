import type { Area } from './area';
import { formatOf } from './cell-format';
import { errorText } from './effective';
import { effectiveOf } from './effective-value';
import { formatA1 } from './format-a1';
import { formatValue, isDateFormat } from './format-value';
import type { RenderOptions } from './shapes/value-shapes';
import type { Cell, Spreadsheet } from './sheets-state';

type Rendered = string | number | boolean;

/**
 * The values of an area as a `ValueRange`.
 *
 * Trailing blanks and trailing empty rows are left out, leading blanks are "", and an area without values has no `values` at all.
 * https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets.values#ValueRange
 */
export function readValues(spreadsheet: Spreadsheet, area: Area, options: RenderOptions): object {
  const { majorDimension = 'ROWS' } = options;
  const rows = rowsOf(spreadsheet, area, options);
  const lines = majorDimension === 'ROWS' ? rows : transposed(rows);
  const filled = lines.map(withoutTrailingBlanks);
  while (filled.length > 0 && filled[filled.length - 1]?.length === 0) filled.pop();
  return { range: formatA1(area), majorDimension, ...(filled.length === 0 ? {} : { values: filled }) };
}

function rowsOf(spreadsheet: Spreadsheet, { sheet, startRow, endRow, startColumn, endColumn }: Area, options: RenderOptions): Rendered[][] {
  return sheet.rows
    .slice(startRow, endRow)
    .map((row) => (row?.slice(startColumn, endColumn) ?? []).map((cell) => render(spreadsheet, cell, options)));
}

function render(
  spreadsheet: Spreadsheet,
  cell: Cell | null,
  { valueRenderOption = 'FORMATTED_VALUE', dateTimeRenderOption = 'SERIAL_NUMBER' }: RenderOptions,
): Rendered {
  if (cell?.value === undefined) return '';
  if (typeof cell.value === 'object' && valueRenderOption === 'FORMULA') return cell.value.formula;
  const value = effectiveOf(cell.value);
  const format = formatOf(spreadsheet, cell)?.numberFormat;
  const asText =
    valueRenderOption === 'FORMATTED_VALUE' ||
    (typeof value === 'number' && dateTimeRenderOption === 'FORMATTED_STRING' && isDateFormat(format));
  if (asText) return formatValue(value, format, spreadsheet.properties.locale);
  return typeof value === 'object' ? errorText(value) : value;
}

function transposed(rows: readonly (readonly Rendered[])[]): Rendered[][] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: width }, (_, column) => rows.map((row) => row[column] ?? ''));
}

function withoutTrailingBlanks(line: readonly Rendered[]): Rendered[] {
  let { length } = line;
  while (length > 0 && line[length - 1] === '') length -= 1;
  return line.slice(0, length);
}
