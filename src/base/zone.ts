import { dateOfDay, dayNumber } from './calendar-date';
import { day, type DateText, type Instant, type ZoneId } from './time';
import { zoneClock } from './zone-clock';
import { offsetAt, zoneSpans } from './zone-spans';

/** Is this an IANA time zone that exists, spelt as the database spells it? `+02:00` and `europe/london` are not. */
export function isZone(text: string): boolean {
  return /^[A-Z]/.test(text) && zoneClock().knows(text);
}

/** The date that a calendar on the wall shows there at that moment. */
export function dateIn(instant: Instant, zone: ZoneId): DateText {
  return dateOfDay(Math.floor((instant + offsetAt(instant, zone)) / day));
}

/** The first moment of a date there: the earlier midnight where the clock strikes it twice, the change itself where it skips it. */
export function startOf(date: DateText, zone: ZoneId): Instant {
  const midnight = dayNumber(date) * day;
  for (const span of zoneSpans(zone, { start: midnight - 2 * day, end: midnight + 2 * day })) {
    const start = Math.max(span.start, midnight - span.offset);
    if (start < span.end) return start;
  }
  throw new Error(`No start of ${date} in ${zone}`);
}
