import { monthNames } from './month-names';
import { serialOf } from './serial-date';
import type { NumberFormat } from './shapes/format-shapes';
import type { Entered } from './sheets-state';

/** What typed text turned out to be. */
export interface Parsed {
  /** Missing for a blank cell. */
  readonly value?: Entered;
  /** What the way of writing says about the format: a date, a percentage, an amount. */
  readonly numberFormat?: NumberFormat;
}

/**
 * A date, a time or both, as people type them: `2025-03-14`, `3/14/2025` (day first outside en_US), `14 Mar 2025`, `March 14, 2025`,
 * `3/14` of this year, `9:30`, `9:30 PM`, `2025-03-14 09:30`. Null where it is none, or no such day.
 */
export function parseDate(text: string, locale: string, now: number): Parsed | null {
  const [, date = '', time = ''] = /^(.*?)(?:(?:^|[ T])(\d{1,2}:\d{2}(?::\d{2})?(?: ?[ap]m)?))?$/i.exec(text) ?? [];
  const onDay = date === '' ? null : parseDay(date, locale, now);
  const atTime = time === '' ? null : parseTime(time);
  if (date !== '' && !onDay) return null;
  if (time !== '' && !atTime) return null;
  if (onDay && atTime)
    return { value: onDay.serial + atTime.fraction, numberFormat: { type: 'DATE_TIME', pattern: `${onDay.pattern} ${atTime.pattern}` } };
  if (onDay) return { value: onDay.serial, numberFormat: { type: 'DATE', pattern: onDay.pattern } };
  if (atTime) return { value: atTime.fraction, numberFormat: { type: 'TIME', pattern: atTime.pattern } };
  return null;
}

interface Day {
  readonly serial: number;
  readonly pattern: string;
}

function parseDay(text: string, locale: string, now: number): Day | null {
  const iso = /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (iso) return day(Number(iso[1]), Number(iso[3]), Number(iso[4]), iso[2] === '-' ? 'yyyy-mm-dd' : 'yyyy/mm/dd');
  const american = locale === 'en_US';
  const short = /^(\d{1,2})([-/.])(\d{1,2})(?:\2(\d{4}|\d{2}))?$/.exec(text);
  if (short) {
    const [, first, mark = '/', second, written] = short;
    if (mark === '.' && (american || written === undefined)) return null;
    const [month, date] = american ? [Number(first), Number(second)] : [Number(second), Number(first)];
    const order = american ? ['m', 'd'] : ['dd', 'mm'];
    return day(fullYear(written, now), month, date, [...order, ...(written === undefined ? [] : ['yyyy'])].join(mark));
  }
  const dayFirst = /^(\d{1,2})[ -]([a-z]{3,9})[ -,]+(\d{4}|\d{2})$/i.exec(text);
  if (dayFirst)
    return named(dayFirst[2], Number(dayFirst[1]), fullYear(dayFirst[3], now), text.includes('-') ? 'd-mmm-yyyy' : 'd mmm yyyy');
  const monthFirst = /^([a-z]{3,9}) (\d{1,2}),? (\d{4})$/i.exec(text);
  return monthFirst ? named(monthFirst[1], Number(monthFirst[2]), Number(monthFirst[3]), 'mmm d, yyyy') : null;
}

function day(year: number, month: number, date: number, pattern: string): Day | null {
  const serial = serialOf(year, month, date);
  return serial === null ? null : { serial, pattern };
}

function named(month = '', date: number, year: number, pattern: string): Day | null {
  const index = monthNames.findIndex(
    (name) => name.toLowerCase() === month.toLowerCase() || name.slice(0, 3).toLowerCase() === month.toLowerCase(),
  );
  return index < 0 ? null : day(year, index + 1, date, pattern);
}

function fullYear(written: string | undefined, now: number): number {
  if (written === undefined) return new Date(now).getUTCFullYear();
  const year = Number(written);
  if (written.length === 4) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function parseTime(text: string): { readonly fraction: number; readonly pattern: string } | null {
  const match = /^(\d{1,2}):(\d{2})(?::(\d{2}))?(?: ?([ap])m)?$/i.exec(text);
  if (!match) return null;
  const [, hours, minutes, seconds = '0', half] = match;
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  if (hour > 23 || Number(minutes) > 59 || Number(seconds) > 59 || (half !== undefined && Number(hours) > 12)) return null;
  const pattern = `${half === undefined ? 'hh:mm' : 'h:mm'}${match[3] === undefined ? '' : ':ss'}${half === undefined ? '' : ' am/pm'}`;
  return { fraction: (hour * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400, pattern };
}
