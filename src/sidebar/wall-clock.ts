import { dayNumber, weekdayOf } from '../base/calendar-date';
import { formatDate } from '../base/format-time';
import type { DateText, Instant, TimeText, ZoneId } from '../base/time';

/** What calendar and clock on the wall show there; the browser knows its zones, so no time-zone library comes along. An unknown zone reads as UTC. */
export function wallClock(instant: Instant, zone: ZoneId): { readonly date: DateText; readonly time: TimeText } {
  const parts = Object.fromEntries(
    clockOf(zone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, value]),
  );
  return { date: `${parts.year ?? ''}-${parts.month ?? ''}-${parts.day ?? ''}`, time: `${parts.hour ?? ''}:${parts.minute ?? ''}` };
}

/** “Tue 9 Dec 15:00”; the words are those that the server uses. */
export function momentIn(instant: Instant, zone: ZoneId): string {
  const { date, time } = wallClock(instant, zone);
  return `${weekdays[weekdayOf(dayNumber(date)) - 1] ?? ''} ${formatDate(date)} ${time}`;
}

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

function clockOf(timeZone: ZoneId): Intl.DateTimeFormat {
  const shape = { year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  try {
    return new Intl.DateTimeFormat('en-GB', { ...shape, timeZone });
  } catch {
    return new Intl.DateTimeFormat('en-GB', { ...shape, timeZone: 'UTC' });
  }
}
