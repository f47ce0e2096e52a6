import { formatOf } from './cell-format';
import { defaultFormat } from './default-format';
import type { Effective } from './effective';
import { effectiveOf } from './effective-value';
import { hyperlinkOf } from './evaluate-formula';
import { formatValue } from './format-value';
import type { CellFormat } from './shapes/format-shapes';
import type { DataValidationRule } from './shapes/rule-shapes';
import type { Cell, Entered, Spreadsheet } from './sheets-state';

/** A cell as `CellData`; `{}` for one with nothing in it. */
export function cellAnswer(
  spreadsheet: Spreadsheet,
  cell: Cell | null | undefined,
  rule: DataValidationRule | undefined,
): Record<string, unknown> {
  if (!cell) return rule ? { dataValidation: rule } : {};
  const format = formatOf(spreadsheet, cell);
  return {
    ...(cell.value === undefined ? {} : valueAnswer(spreadsheet, cell.value, format)),
    ...(format ? { userEnteredFormat: format } : {}),
    ...(cell.value === undefined && !format ? {} : { effectiveFormat: effectiveFormat(format) }),
    ...(cell.note === undefined ? {} : { note: cell.note }),
    ...(cell.runs === undefined ? {} : { textFormatRuns: cell.runs }),
    ...(rule ? { dataValidation: rule } : {}),
  };
}

function valueAnswer(spreadsheet: Spreadsheet, value: Entered, format: CellFormat | undefined): Record<string, unknown> {
  const shown = effectiveOf(value);
  const link = typeof value === 'object' ? hyperlinkOf(value.formula) : format?.textFormat?.link?.uri;
  return {
    userEnteredValue: typeof value === 'object' ? { formulaValue: value.formula } : extended(value),
    effectiveValue: extended(shown),
    formattedValue: formatValue(shown, format?.numberFormat, spreadsheet.properties.locale),
    ...(link === undefined ? {} : { hyperlink: link }),
  };
}

function extended(value: Effective): Record<string, unknown> {
  if (typeof value === 'string') return { stringValue: value };
  if (typeof value === 'number') return { numberValue: value };
  if (typeof value === 'boolean') return { boolValue: value };
  return { errorValue: { type: value.error, message: value.message } };
}

/** Formats are never changed, so each is laid over the default once. */
const effective = new WeakMap<CellFormat, CellFormat>();

function effectiveFormat(format: CellFormat | undefined): CellFormat {
  if (!format) return defaultFormat;
  const known = effective.get(format) ?? { ...defaultFormat, ...format, textFormat: { ...defaultFormat.textFormat, ...format.textFormat } };
  effective.set(format, known);
  return known;
}
