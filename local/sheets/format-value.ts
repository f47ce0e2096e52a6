import { NotBuilt } from '../kernel/api-error';
import { type Effective, errorText } from './effective';
import { monthNames } from './month-names';
import { type DateParts, partsOf } from './serial-date';
import type { NumberFormat } from './shapes/format-shapes';

/**
 * The text that a cell shows.
 *
 * https://developers.google.com/workspace/sheets/api/guides/formats
 */
export function formatValue(value: Effective, format: NumberFormat | undefined, locale: string): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'object') return errorText(value);
  const pattern = format?.pattern ?? defaultPattern(format?.type, locale);
  if (pattern === undefined || pattern === '@' || /^general$/i.test(pattern)) return general(value);
  return isDateFormat(format) ? formatDate(partsOf(value), pattern) : formatNumber(value, pattern);
}

export const isDateFormat = (format: NumberFormat | undefined): boolean =>
  format?.type === 'DATE' || format?.type === 'TIME' || format?.type === 'DATE_TIME';

function defaultPattern(type: NumberFormat['type'], locale: string): string | undefined {
  const date = locale === 'en_US' ? 'm/d/yyyy' : 'dd/mm/yyyy';
  const time = locale === 'en_US' ? 'h:mm:ss am/pm' : 'hh:mm:ss';
  switch (type) {
    case 'DATE':
      return date;
    case 'TIME':
      return time;
    case 'DATE_TIME':
      return `${date} ${locale === 'en_US' ? 'h:mm:ss' : 'hh:mm:ss'}`;
    case 'PERCENT':
      return '0.00%';
    case 'CURRENCY':
      return locale === 'en_GB' ? '"£"#,##0.00' : '"$"#,##0.00';
    case 'SCIENTIFIC':
      return '0.00E+00';
    case 'NUMBER':
    case 'TEXT':
    case undefined:
      return undefined;
  }
}

const general = (value: number): string =>
  Math.abs(value) >= 1e15 ? value.toExponential().toUpperCase() : String(Number(value.toFixed(10)));

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

function formatDate(at: DateParts, pattern: string): string {
  const half = /am\/pm|a\/p/i.test(pattern);
  const tokens = pattern.match(/am\/pm|a\/p|y+|m+|d+|h+|s+|"[^"]*"|\\.|./gi) ?? [];
  return tokens.map((token, index) => dateToken(token, at, half, isMinute(tokens, index))).join('');
}

/** `m` means minutes behind hours or in front of seconds. */
function isMinute(tokens: readonly string[], index: number): boolean {
  const before = tokens
    .slice(0, index)
    .reverse()
    .find((token) => /^[yMdhs]/i.test(token));
  const after = tokens.slice(index + 1).find((token) => /^[ymdhs]/i.test(token));
  return /^h/i.test(before ?? '') || /^s/i.test(after ?? '');
}

function dateToken(token: string, at: DateParts, half: boolean, minute: boolean): string {
  const { length } = token;
  const padded = (value: number) => (length > 1 ? String(value).padStart(2, '0') : String(value));
  if (/^am\/pm$/i.test(token)) return at.hour < 12 ? 'AM' : 'PM';
  if (/^a\/p$/i.test(token)) return at.hour < 12 ? 'A' : 'P';
  if (/^"/.test(token)) return token.slice(1, -1);
  if (/^\\/.test(token)) return token.slice(1);
  switch (token.charAt(0).toLowerCase()) {
    case 'y':
      return length > 2 ? String(at.year).padStart(4, '0') : String(at.year % 100).padStart(2, '0');
    case 'm':
      if (minute) return padded(at.minute);
      if (length < 3) return padded(at.month);
      return (monthNames[at.month - 1] ?? '').slice(0, length === 3 ? 3 : length === 5 ? 1 : undefined);
    case 'd':
      return length < 3 ? padded(at.day) : (weekdays[at.weekday] ?? '').slice(0, length === 3 ? 3 : undefined);
    case 'h':
      return padded(half ? at.hour % 12 || 12 : at.hour);
    case 's':
      return padded(at.second);
    default:
      return token;
  }
}

const numberPattern = /^((?:"[^"]*"|[$£€ ])*)([#0,]*)(?:\.([0#]+))?(E\+00)?(%?)((?:"[^"]*"|[$£€ ])*)$/;

function formatNumber(value: number, pattern: string): string {
  const match = numberPattern.exec(pattern);
  if (!match) throw new NotBuilt(`number format “${pattern}”`, 'local/sheets/format-value.ts');
  const [, before = '', digits = '', decimals = '', exponent = '', percent = '', after = ''] = match;
  const size = Math.abs(percent === '' ? value : value * 100);
  const optional = /#*$/.exec(decimals)?.[0].length ?? 0;
  const text = exponent === '' ? size.toFixed(decimals.length) : scientific(size, decimals.length);
  const [whole = '', fraction = ''] = trimmed(text, optional).split('.');
  const filled = whole.padStart((digits.match(/0/g) ?? []).length, '0');
  const grouped = digits.includes(',') ? filled.replace(/\B(?=(\d{3})+$)/g, ',') : filled;
  return `${value < 0 ? '-' : ''}${unquoted(before)}${grouped}${fraction === '' ? '' : `.${fraction}`}${percent}${unquoted(after)}`;
}

const trimmed = (text: string, optional: number): string =>
  optional === 0 ? text : text.replace(new RegExp(`\\.?0{0,${String(optional)}}$`), '');
const unquoted = (text: string): string => text.replace(/"/g, '');
const scientific = (value: number, decimals: number): string =>
  value.toExponential(decimals).replace(/e([+-])(\d+)$/, (_, sign: string, power: string) => `E${sign}${power.padStart(2, '0')}`);
