import { parseDate, type Parsed } from './parse-date';

interface Typing {
  readonly locale: string;
  /** Epoch milliseconds: a date without a year is of this one. */
  readonly now: number;
  /** A cell formatted as plain text takes everything as it is written. */
  readonly plainText: boolean;
}

/**
 * What Sheets makes of typed text: number, date (a serial number), boolean, formula, or text; `'` in front forces text.
 *
 * `+` in front makes a formula of what is no number, `-` and `@` do not (from memory of the editor).
 * https://developers.google.com/workspace/sheets/api/reference/rest/v4/ValueInputOption
 */
export function parseEntered(text: string, { locale, now, plainText }: Typing): Parsed {
  if (text === '') return {};
  if (plainText) return { value: text };
  if (text.startsWith("'")) return text.length > 1 ? { value: text.slice(1) } : {};
  if (text.startsWith('=') && text.length > 1) return { value: { formula: text } };
  const trimmed = text.trim();
  if (/^(true|false)$/i.test(trimmed)) return { value: trimmed.toLowerCase() === 'true' };
  const known = parseNumber(trimmed) ?? parseDate(trimmed, locale, now);
  if (known) return known;
  if (text.startsWith('+') && text.length > 1) return { value: { formula: `=${text}` } };
  return { value: text };
}

const plain = /^([+-]?)([$£€]?)(\d+|\d{1,3}(?:,\d{3})+)?(\.\d*)?(e[+-]?\d+)?(%?)$/i;

function parseNumber(text: string): Parsed | null {
  const match = plain.exec(text);
  if (!match) return null;
  const [, sign = '', currency = '', whole = '', fraction = '', exponent = '', percent = ''] = match;
  if (whole === '' && fraction.length < 2) return null;
  const value = Number(`${sign}${whole.replace(/,/g, '') || '0'}${fraction}${exponent}`) / (percent === '' ? 1 : 100);
  const decimals = fraction.length > 1;
  if (percent !== '') return { value, numberFormat: { type: 'PERCENT', pattern: decimals ? '0.00%' : '0%' } };
  if (currency !== '') return { value, numberFormat: { type: 'CURRENCY', pattern: `"${currency}"#,##0${decimals ? '.00' : ''}` } };
  if (exponent !== '') return { value, numberFormat: { type: 'SCIENTIFIC', pattern: '0.00E+00' } };
  if (whole.includes(',')) return { value, numberFormat: { type: 'NUMBER', pattern: decimals ? '#,##0.00' : '#,##0' } };
  return { value };
}
