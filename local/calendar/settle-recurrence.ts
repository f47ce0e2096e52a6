import { Temporal } from 'temporal-polyfill';
import { ApiError, NotBuilt } from '../kernel/api-error';
import type { EventTime } from './event-resource';
import { parseRecurrence } from './parse-recurrence';

/**
 * The recurrence lines, if they can be expanded later; `undefined` for a single event.
 *
 * “For recurring events this field [timeZone] is required and specifies the time zone in which the recurrence is expanded”:
 * https://developers.google.com/workspace/calendar/api/v3/reference/events#start.timeZone
 */
export function settleRecurrence(
  lines: readonly string[] | undefined,
  given: EventTime | undefined,
  start: EventTime,
): string[] | undefined {
  if (!lines || lines.length === 0) return undefined;
  if (start.dateTime && !given?.timeZone) throw new ApiError(400, 'required', 'Missing time zone definition for start time.');
  const rule = parseRecurrence(lines, start.timeZone ?? 'UTC');
  const first = Temporal.PlainDate.from((start.date ?? start.dateTime ?? '').slice(0, 10));
  if (rule.byDay.length > 0 && !rule.byDay.includes(first.dayOfWeek))
    throw new NotBuilt('recurrence whose first event is not on one of its BYDAY days', 'local/calendar/settle-recurrence.ts');
  return [...lines];
}
