import { ApiError, NotBuilt } from '../kernel/api-error';
import type { ApiCall } from '../kernel/api-method';
import { calendarNotFound } from './calendar-access';
import type { StoredCalendar, StoredEvent } from './calendar-state';
import { etagOf } from './etag';

/** The event that the path names, for writing: a 404 if there is none, 412 if it is not the version that `If-Match` names. */
export function findEventToWrite(call: ApiCall, calendar: StoredCalendar): StoredEvent {
  const id = call.path.eventId ?? '';
  const stored = calendar.events[id];
  if (!stored && calendar.events[id.replace(/_\d{8}(T\d{6}Z)?$/, '')]?.event.recurrence)
    throw new NotBuilt('writing of a single instance of a recurring event', 'local/calendar/find-event.ts');
  if (!stored) throw calendarNotFound();
  // https://developers.google.com/workspace/calendar/api/guides/version-resources
  const match = call.headers['if-match'];
  if (match !== undefined && match !== '*' && match !== etagOf(stored)) throw new ApiError(412, 'conditionNotMet', 'Precondition Failed');
  return stored;
}
