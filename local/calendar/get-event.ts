import { ApiError } from '../kernel/api-error';
import type { ApiMethod } from '../kernel/api-method';
import { calendarNotFound, requireCalendar } from './calendar-access';
import { calendarScopes } from './calendar-scopes';
import type { StoredCalendar, StoredEvent } from './calendar-state';
import { etagOf } from './etag';
import { expandEvent, instanceId, type Occurrence } from './expand-event';
import { readStamp } from './parse-recurrence';
import { readViewing } from './read-viewing';
import { showEvent } from './show-event';

/** Deleted events are found too, with `status: cancelled`. https://developers.google.com/workspace/calendar/api/v3/reference/events/get */
export const getEvent: ApiMethod = {
  id: 'calendar.events.get',
  http: 'GET',
  path: '/calendar/v3/calendars/{calendarId}/events/{eventId}',
  query: { alwaysIncludeEmail: 'boolean', maxAttendees: 'integer', timeZone: 'string' },
  hasBody: false,
  scopes: calendarScopes.readEvents,
  run: (call) => {
    const access = requireCalendar(call, 'freeBusyReader');
    const id = call.path.eventId ?? '';
    const found = find(access.calendar, id);
    if (!found) throw calendarNotFound();
    if (call.headers['if-none-match'] === etagOf(found.stored)) throw new ApiError(304, 'notModified', 'Not Modified');
    return showEvent(readViewing(call, access), found.stored, found.occurrence);
  },
};

/** The event of that id, or the instance of a recurring one. */
function find(calendar: StoredCalendar, id: string): { stored: StoredEvent; occurrence?: Occurrence } | undefined {
  const stored = calendar.events[id];
  if (stored) return { stored };
  const [, series = '', stamp = ''] = /^(.+)_(\d{8}(?:T\d{6}Z)?)$/.exec(id) ?? [];
  const recurring = calendar.events[series];
  if (!recurring?.event.recurrence) return undefined;
  const from = readStamp(stamp, calendar.timeZone);
  const occurrence = expandEvent(recurring.event, calendar.timeZone, { from, to: from + 1 }).find(
    (each) => instanceId(series, each) === id,
  );
  return occurrence && { stored: recurring, occurrence };
}
