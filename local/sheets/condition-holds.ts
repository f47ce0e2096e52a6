import { NotBuilt } from '../kernel/api-error';
import { areaOfA1 } from './area-of-a1';
import { formatOf } from './cell-format';
import { effectiveValue } from './effective-value';
import { formatValue } from './format-value';
import { formattedAt } from './formatted-at';
import { parseEntered } from './parse-entered';
import type { Condition } from './shapes/rule-shapes';
import type { Cell, Spreadsheet } from './sheets-state';

/**
 * Whether a cell satisfies a condition of a validation rule or a filter. A blank cell satisfies every rule but `NOT_BLANK`.
 *
 * https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/other#conditiontype
 */
export function conditionHolds(spreadsheet: Spreadsheet, { type, values = [] }: Condition, cell: Cell | null | undefined): boolean {
  const value = effectiveValue(cell);
  if (type === 'BLANK' || type === 'NOT_BLANK') return (value === undefined) === (type === 'BLANK');
  if (value === undefined) return true;
  const { locale } = spreadsheet.properties;
  const shown = formatValue(value, formatOf(spreadsheet, cell)?.numberFormat, locale);
  const wanted = values.map(({ userEnteredValue = '' }) => userEnteredValue);
  const [first = '', second = ''] = wanted;
  const text = shown.toLowerCase();
  const bound = (written: string): number => {
    const parsed = parseEntered(written, { locale, now: 0, plainText: false }).value;
    if (typeof parsed === 'number') return parsed;
    throw new NotBuilt(`the condition value “${written}”`, 'local/sheets/condition-holds.ts');
  };
  const number = typeof value === 'number' ? value : null;
  const whole = number === null ? null : Math.floor(number);
  switch (type) {
    case 'NUMBER_GREATER':
      return number !== null && number > bound(first);
    case 'NUMBER_GREATER_THAN_EQ':
      return number !== null && number >= bound(first);
    case 'NUMBER_LESS':
      return number !== null && number < bound(first);
    case 'NUMBER_LESS_THAN_EQ':
      return number !== null && number <= bound(first);
    case 'NUMBER_EQ':
      return number === bound(first);
    case 'NUMBER_NOT_EQ':
      return number !== bound(first);
    case 'NUMBER_BETWEEN':
      return number !== null && number >= bound(first) && number <= bound(second);
    case 'NUMBER_NOT_BETWEEN':
      return number !== null && (number < bound(first) || number > bound(second));
    case 'DATE_EQ':
      return whole === bound(first);
    case 'DATE_NOT_EQ':
      return whole !== bound(first);
    case 'DATE_BEFORE':
      return whole !== null && whole < bound(first);
    case 'DATE_AFTER':
      return whole !== null && whole > bound(first);
    case 'DATE_ON_OR_BEFORE':
      return whole !== null && whole <= bound(first);
    case 'DATE_ON_OR_AFTER':
      return whole !== null && whole >= bound(first);
    case 'DATE_BETWEEN':
      return whole !== null && whole >= bound(first) && whole <= bound(second);
    case 'DATE_NOT_BETWEEN':
      return whole !== null && (whole < bound(first) || whole > bound(second));
    case 'DATE_IS_VALID':
      return number !== null && number >= 0;
    case 'TEXT_CONTAINS':
      return text.includes(first.toLowerCase());
    case 'TEXT_NOT_CONTAINS':
      return !text.includes(first.toLowerCase());
    case 'TEXT_STARTS_WITH':
      return text.startsWith(first.toLowerCase());
    case 'TEXT_ENDS_WITH':
      return text.endsWith(first.toLowerCase());
    case 'TEXT_EQ':
      return text === first.toLowerCase();
    case 'TEXT_NOT_EQ':
      return text !== first.toLowerCase();
    case 'TEXT_IS_EMAIL':
      return /^[^\s@,]+@[^\s@,]+\.[^\s@,]+$/.test(shown);
    case 'TEXT_IS_URL':
      return /^(https?:\/\/)?[^\s/.]+\.[^\s]+$/i.test(shown);
    case 'ONE_OF_LIST':
      return wanted.includes(shown);
    case 'ONE_OF_RANGE':
      return shownIn(spreadsheet, first).includes(shown);
    case 'BOOLEAN':
      return wanted.length === 0 ? typeof value === 'boolean' : wanted.includes(shown);
    default:
      throw new NotBuilt(`condition ${String(type)}: it does not calculate formulas`, 'local/sheets/condition-holds.ts');
  }
}

/** What the cells of a range such as `=People!A2:A` show. */
function shownIn(spreadsheet: Spreadsheet, written: string): string[] {
  const { sheet, startRow, endRow, startColumn, endColumn } = areaOfA1(spreadsheet, written.replace(/^=/, ''));
  const shown: string[] = [];
  for (let row = startRow; row < Math.min(endRow, sheet.rows.length); row += 1)
    for (let column = startColumn; column < endColumn; column += 1) shown.push(formattedAt(spreadsheet, sheet, row, column));
  return shown.filter((text) => text !== '');
}
