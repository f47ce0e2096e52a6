import { dateOfDay, weekdayOf } from './calendar-date';
import { day, hour, minute, type DateText, type Instant, type ZoneId } from './time';
import { offsetAt } from './zone-spans';
import { dateIn } from './zone';

/** “Tue 9 Dec 15:00”: the same words on every machine, as the wall clock of that zone reads. */
export function formatMoment(instant: Instant, zone: ZoneId): string {
  const local = instant + offsetAt(instant, zone);
  const days = Math.floor(local / day);
  return `${weekdays[weekdayOf(days) - 1] ?? ''} ${formatDate(dateOfDay(days))} ${clock(local - days * day)}`;
}

/** “15:00”, as the wall clock of that zone reads. */
export function formatClock(instant: Instant, zone: ZoneId): string {
  const local = instant + offsetAt(instant, zone);
  return clock(local - Math.floor(local / day) * day);
}

/** “9 Dec”, the date there at that moment. */
export function formatDay(instant: Instant, zone: ZoneId): string {
  return formatDate(dateIn(instant, zone));
}

/** “9 Dec” for `2025-12-09`; with its year where that is not the year of `today`. */
export function formatDate(date: DateText, today?: DateText): string {
  const [year, month, dayOfMonth] = date.split('-').map(Number);
  const words = `${String(dayOfMonth)} ${months[(month ?? 1) - 1] ?? ''}`;
  return today === undefined || today.startsWith(date.slice(0, 4)) ? words : `${words} ${String(year)}`;
}

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

function clock(sinceMidnight: number): string {
  const minutes = Math.floor((sinceMidnight % hour) / minute);
  return `${twoDigits(Math.floor(sinceMidnight / hour))}:${twoDigits(minutes)}`;
}

const twoDigits = (number: number): string => String(number).padStart(2, '0');
