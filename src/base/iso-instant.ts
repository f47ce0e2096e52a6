import { dateOfDay } from './calendar-date';
import { day, hour, type Instant, minute } from './time';

/** `2026-12-09T15:00:00Z`: a moment in UTC to the second, as ISO 8601 writes it. */
export function isoInstant(instant: Instant): string {
  const days = Math.floor(instant / day);
  const rest = instant - days * day;
  const parts = [Math.floor(rest / hour), Math.floor((rest % hour) / minute), Math.floor((rest % minute) / 1000)];
  return `${dateOfDay(days)}T${parts.map((part) => String(part).padStart(2, '0')).join(':')}Z`;
}
