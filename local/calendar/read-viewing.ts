import { ApiError } from '../kernel/api-error';
import type { ApiCall } from '../kernel/api-method';
import type { CalendarRole, StoredCalendar } from './calendar-state';
import { isZone } from '../kernel/is-zone';
import type { Viewing } from './show-event';

/** Who looks at the calendar and how they want to see it: `timeZone` and `maxAttendees` of the request. */
export function readViewing(call: ApiCall, { calendar, role }: { calendar: StoredCalendar; role: CalendarRole }): Viewing {
  const { timeZone, maxAttendees } = call.query;
  if (timeZone !== undefined && !isZone(String(timeZone))) throw new ApiError(400, 'invalid', `Invalid time zone: ${String(timeZone)}`);
  if (maxAttendees !== undefined && Number(maxAttendees) < 1)
    throw new ApiError(400, 'invalidParameter', 'maxAttendees must be at least 1.');
  return {
    world: call.world,
    calendar,
    role,
    caller: call.caller,
    zone: timeZone === undefined ? calendar.timeZone : String(timeZone),
    ...(maxAttendees !== undefined && { maxAttendees: Number(maxAttendees) }),
  };
}
