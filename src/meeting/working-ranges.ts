import { weekdayOf } from '../base/calendar-date';
import { merged } from '../base/ranges';
import { sinceMidnight } from '../base/since-midnight';
import { day, type Range } from '../base/time';
import type { ZoneSpan } from '../base/zone-spans';
import type { WorkingHours } from '../handoff/people';

/**
 * The moments of these spans at which a wall clock there reads within the hours, as disjoint ranges in order.
 *
 * So an hour that the clock skips is not worked, and one that it strikes twice is worked twice. Hours that end at or before
 * their beginning run over midnight and belong to the day on which they begin; hours without length are none.
 * `spans` are the `zoneSpans` of the person's zone: asked for once, they serve everybody in that zone.
 */
export function workingRanges(hours: WorkingHours, spans: readonly ZoneSpan[]): Range[] {
  const from = sinceMidnight(hours.from);
  const to = sinceMidnight(hours.to);
  if (from === to) return [];
  const shift = { from, to: to < from ? to + day : to };
  return merged(spans.flatMap((span) => workedIn(span, hours, shift)));
}

function workedIn(span: ZoneSpan, hours: WorkingHours, { from, to }: { from: number; to: number }): Range[] {
  const worked: Range[] = [];
  const firstDay = Math.floor((span.start + span.offset) / day) - 1;
  for (let days = firstDay; days * day < span.end + span.offset; days += 1) {
    if (!hours.days.includes(weekdayOf(days))) continue;
    const start = Math.max(span.start, days * day + from - span.offset);
    const end = Math.min(span.end, days * day + to - span.offset);
    if (start < end) worked.push({ start, end });
  }
  return worked;
}
