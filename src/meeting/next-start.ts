import { minute, type Instant, type Minutes } from '../base/time';
import type { ZoneSpan } from '../base/zone-spans';

/**
 * The first moment from `from` on at which the wall clock of these spans stands at a multiple of `step`; `null` after the last span.
 *
 * Quarter hours are the same everywhere. Half and full hours are not: 09:00 in Kolkata is 03:30 UTC.
 */
export function nextStart(spans: readonly ZoneSpan[], from: Instant, step: Minutes): Instant | null {
  const pace = step * minute;
  for (const { start, end, offset } of spans) {
    const earliest = Math.max(from, start);
    const aligned = Math.ceil((earliest + offset) / pace) * pace - offset;
    if (aligned < end) return aligned;
  }
  return null;
}
