import { dayNumber, isDate } from './calendar-date';
import type { DateText } from './time';

/** No deal takes so long: a date further from today is a slip of the pen. */
const mostDays = 3653;

/** Why a text is no date that a person can have meant, with the next step: it does not exist, or lies more than ten years from `today`, either way. */
export function refusedDate(text: string, today: DateText): { readonly because: string; readonly fix: string } | null {
  if (!isDate(text)) return { because: `“${text}” is not a date.`, fix: 'Write the date like 2026-12-09.' };
  return Math.abs(dayNumber(text) - dayNumber(today)) > mostDays
    ? { because: `${text} is more than ten years from today.`, fix: 'Check the year.' }
    : null;
}
