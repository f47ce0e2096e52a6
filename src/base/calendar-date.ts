import type { DateText } from './time';

/** Days from 1970-01-01 to a date of the Gregorian calendar; `dateOfDay` is the way back. Takes a date that exists (`isDate`). */
export function dayNumber(date: DateText): number {
  const [year = 0, month = 1, dayOfMonth = 1] = date.split('-').map(Number);
  // Years that begin in March put the leap day last: http://howardhinnant.github.io/date_algorithms.html#days_from_civil
  const marchYear = month > 2 ? year : year - 1;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + dayOfMonth - 1;
  return era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468;
}

/** The date that is so many days after 1970-01-01. */
export function dateOfDay(days: number): DateText {
  const shifted = days + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const dayOfMonth = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = yearOfEra + era * 400 + (month > 2 ? 0 : 1);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfMonth, 2)}`;
}

/** ISO weekday of a day number: Monday 1 to Sunday 7. */
export function weekdayOf(days: number): 1 | 2 | 3 | 4 | 5 | 6 | 7 {
  return (((((days + 3) % 7) + 7) % 7) + 1) as 1 | 2 | 3 | 4 | 5 | 6 | 7;
}

/** Is this text a date that exists, written `YYYY-MM-DD`? */
export function isDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && dateOfDay(dayNumber(text)) === text;
}

const pad = (number: number, width: number): string => String(number).padStart(width, '0');
