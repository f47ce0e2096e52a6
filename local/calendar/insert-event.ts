import { ApiError } from '../kernel/api-error';
import type { ApiCall, ApiMethod } from '../kernel/api-method';
import { nextSerial } from '../kernel/world';
import { requireCalendar } from './calendar-access';
import { calendarScopes } from './calendar-scopes';
import type { StoredCalendar } from './calendar-state';
import { commitEvent } from './commit-event';
import { type EventFields, eventFields, readEventBody } from './event-body';
import type { Actor } from './event-resource';
import { newEventId } from './new-event-id';
import { readSendUpdates } from './notify-guests';
import { readViewing } from './read-viewing';
import { settleEvent } from './settle-event';
import { showEvent } from './show-event';

/** https://developers.google.com/workspace/calendar/api/v3/reference/events/insert */
export const insertEvent: ApiMethod = {
  id: 'calendar.events.insert',
  http: 'POST',
  path: '/calendar/v3/calendars/{calendarId}/events',
  query: { conferenceDataVersion: 'integer', maxAttendees: 'integer', sendUpdates: 'string', supportsAttachments: 'boolean' },
  hasBody: true,
  scopes: calendarScopes.writeEvents,
  run: (call) => {
    const access = requireCalendar(call, 'writer');
    const fields = eventFields(readEventBody(call.body));
    readSendUpdates(call);
    if (fields.status === 'cancelled') throw new ApiError(400, 'invalid', 'An event cannot be inserted as cancelled.');
    const id = chooseId(call, access.calendar, fields);
    const event = settleEvent({
      call,
      calendar: access.calendar,
      verb: 'insert',
      fields,
      base: {
        id,
        iCalUID: fields.iCalUID ?? `${id}@google.com`,
        created: new Date(call.now).toISOString(),
        creator: { email: call.caller },
        organizer: organizerOf(access.calendar),
        sequence: 0,
      },
    });
    return showEvent(readViewing(call, access), commitEvent(call, access.calendar, event, undefined));
  },
};

/**
 * The id that the caller chose, or a new one. Ids of deleted events stay taken.
 *
 * `id` and `iCalUID` together: “only one of them should be supplied at event creation time”; Google answers the same 400 as for a bad id.
 */
function chooseId(call: ApiCall, calendar: StoredCalendar, { id, iCalUID }: EventFields): string {
  if (id === undefined) return newEventId(nextSerial(call.world));
  if (!/^[a-v0-9]{5,1024}$/.test(id) || iCalUID !== undefined) throw new ApiError(400, 'invalid', 'Invalid resource id value.');
  const standing = calendar.events[id];
  const isTaken = standing && (standing.event.status !== 'cancelled' || call.world.leftOpen.deletedIdsStayTaken);
  if (isTaken) throw new ApiError(409, 'duplicate', 'The requested identifier already exists.');
  return id;
}

/** Events are organized by the calendar that they are made on; a secondary calendar is named by its title. */
function organizerOf(calendar: StoredCalendar): Actor {
  return { email: calendar.id, ...(!calendar.primary && { displayName: calendar.summary }) };
}
