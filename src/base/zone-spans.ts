import { fromEpochMilliseconds, toZonedDateTimeISO } from 'temporal-polyfill/fns/Instant';
import { offsetNanoseconds } from 'temporal-polyfill/fns/ZonedDateTime';
import { day, type Instant, type Range, type ZoneId } from './time';

/** A stretch of time in which a zone's clock runs `offset` milliseconds ahead of UTC. */
export interface ZoneSpan extends Range {
  readonly offset: number;
}

/**
 * The stretches of a range between changes of the zone's clock, in order and without gaps.
 *
 * Wall-clock reading of an instant in a span is `instant + offset`, so what needs the clock of many instants needs no calendar library.
 * Looks twice a week and narrows a change down to its second: no zone changes its clock twice in four days.
 */
export function zoneSpans(zone: ZoneId, range: Range): ZoneSpan[] {
  const spans: ZoneSpan[] = [];
  let start = range.start;
  let offset = offsetAt(start, zone);
  for (let seen = range.start; seen < range.end;) {
    const next = Math.min(seen + look, range.end);
    const nextOffset = offsetAt(next, zone);
    if (nextOffset !== offset) {
      const change = changeBetween({ start: seen, end: next }, offset, zone);
      spans.push({ start, end: change, offset });
      start = change;
      offset = nextOffset;
    }
    seen = next;
  }
  if (start < range.end) spans.push({ start, end: range.end, offset });
  return spans;
}

const look = 3.5 * day;
const second = 1000;

/** How far the zone's clock is ahead of UTC at that moment, in milliseconds. Throws where `isZone` says no. */
export function offsetAt(instant: Instant, zone: ZoneId): number {
  return offsetNanoseconds(toZonedDateTimeISO(fromEpochMilliseconds(Math.floor(instant)), zone)) / 1_000_000;
}

/** The first whole second at which the clock no longer runs by `before`. */
function changeBetween(range: Range, before: number, zone: ZoneId): Instant {
  let low = Math.floor(range.start / second);
  let high = Math.ceil(range.end / second);
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsetAt(middle * second, zone) === before) low = middle;
    else high = middle;
  }
  return high * second;
}
