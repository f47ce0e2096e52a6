import { cellFormat, textFormat } from './format-shapes';
import { dataValidationRule } from './rule-shapes';
import { flag, list, message, type Of, real, text, whole } from './shape';

const extendedValue = message(
  { numberValue: real, stringValue: text, boolValue: flag, formulaValue: text },
  { oneOf: ['numberValue', 'stringValue', 'boolValue', 'formulaValue'], notBuilt: ['errorValue'] },
);
export type ExtendedValue = Of<typeof extendedValue>;

const textFormatRun = message({ startIndex: whole, format: textFormat });
export type TextFormatRun = Of<typeof textFormatRun>;

/** What of a cell can be written. What Google only reads out (`effectiveValue`, `formattedValue`, …) is refused. */
export const cellData = message(
  {
    userEnteredValue: extendedValue,
    userEnteredFormat: cellFormat,
    note: text,
    dataValidation: dataValidationRule,
    textFormatRuns: list(textFormatRun),
  },
  {
    notBuilt: [
      'effectiveValue',
      'formattedValue',
      'effectiveFormat',
      'hyperlink',
      'pivotTable',
      'dataSourceTable',
      'dataSourceFormula',
      'chipRuns',
    ],
  },
);
export type CellData = Of<typeof cellData>;

export const rowData = message({ values: list(cellData) });
