import { gridRange } from './range-shapes';
import { cellFormat, color, colorStyle } from './format-shapes';
import { flag, list, message, type Of, oneOf, text } from './shape';

const conditionTypes = [
  'NUMBER_GREATER',
  'NUMBER_GREATER_THAN_EQ',
  'NUMBER_LESS',
  'NUMBER_LESS_THAN_EQ',
  'NUMBER_EQ',
  'NUMBER_NOT_EQ',
  'NUMBER_BETWEEN',
  'NUMBER_NOT_BETWEEN',
  'TEXT_CONTAINS',
  'TEXT_NOT_CONTAINS',
  'TEXT_STARTS_WITH',
  'TEXT_ENDS_WITH',
  'TEXT_EQ',
  'TEXT_NOT_EQ',
  'TEXT_IS_EMAIL',
  'TEXT_IS_URL',
  'DATE_EQ',
  'DATE_NOT_EQ',
  'DATE_BEFORE',
  'DATE_AFTER',
  'DATE_ON_OR_BEFORE',
  'DATE_ON_OR_AFTER',
  'DATE_BETWEEN',
  'DATE_NOT_BETWEEN',
  'DATE_IS_VALID',
  'ONE_OF_RANGE',
  'ONE_OF_LIST',
  'BLANK',
  'NOT_BLANK',
  'CUSTOM_FORMULA',
  'BOOLEAN',
] as const;

const conditionType = oneOf('ConditionType', conditionTypes);
export const condition = message({
  type: conditionType,
  values: list(message({ userEnteredValue: text }, { notBuilt: ['relativeDate'] })),
});
export type Condition = Of<typeof condition>;

export const dataValidationRule = message({ condition, inputMessage: text, strict: flag, showCustomUi: flag });
export type DataValidationRule = Of<typeof dataValidationRule>;

const point = message({
  type: oneOf('InterpolationPointType', ['MIN', 'MAX', 'NUMBER', 'PERCENT', 'PERCENTILE']),
  value: text,
  color,
  colorStyle,
});

export const conditionalFormatRule = message(
  {
    ranges: list(gridRange),
    booleanRule: message({ condition, format: cellFormat }),
    gradientRule: message({ minpoint: point, midpoint: point, maxpoint: point }),
  },
  { oneOf: ['booleanRule', 'gradientRule'] },
);
export type ConditionalFormatRule = Of<typeof conditionalFormatRule>;
