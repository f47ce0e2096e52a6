import { dateOfDay, dayNumber, weekdayOf } from './calendar-date';
import type { DateText } from './time';

/** The date so many business days (Monday to Friday) after a date, which itself does not count; 0 gives the date back, whatever day it is. Negative counts go back. */
export function addBusinessDays(date: DateText, count: number): DateText {
  let days = dayNumber(date);
  for (let left = Math.abs(count); left > 0;) {
    days += Math.sign(count);
    if (weekdayOf(days) <= 5) left -= 1;
  }
  return dateOfDay(days);
}
