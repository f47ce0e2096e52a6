import { ApiError, forbidden } from '../kernel/api-error';
import type { ApiCall, ApiMethod } from '../kernel/api-method';
import { requireCalendar } from './calendar-access';
import type { StoredCalendar, StoredEvent } from './calendar-state';
import { cancelEvent } from './cancel-event';
import { commitEvent } from './commit-event';
import { type EventFields, eventFields, readEventBody } from './event-body';
import { findEventToWrite } from './find-event';
import { mergePatch } from './merge-patch';
import { readSendUpdates } from './notify-guests';
import { readViewing } from './read-viewing';
import { settleEvent } from './settle-event';
import { showEvent } from './show-event';
import { writeGuestsCopy } from './write-guests-copy';
import { without } from '../kernel/without';

export const changeQuery: ApiMethod['query'] = {
  alwaysIncludeEmail: 'boolean',
  conferenceDataVersion: 'integer',
  maxAttendees: 'integer',
  sendUpdates: 'string',
  supportsAttachments: 'boolean',
};

/** `update` and `patch` are one write: only what they lay under the body differs. */
export function changeEvent(call: ApiCall, verb: 'update' | 'patch'): Record<string, unknown> {
  const access = requireCalendar(call, 'writer');
  const { calendar } = access;
  const stored = findEventToWrite(call, calendar);
  const body = readEventBody(call.body);
  readSendUpdates(call);
  refuseOtherIdentity(stored, eventFields(body));
  const fields = eventFields(verb === 'patch' ? (mergePatch(writable(stored), body) as Record<string, unknown>) : body);
  const viewing = readViewing(call, access);
  // “status: cancelled” deletes: https://developers.google.com/workspace/calendar/api/v3/reference/events#status
  if (stored.event.status === 'cancelled' && !call.world.leftOpen.deletedEventsReturn) throw forbidden('Forbidden');
  if (fields.status === 'cancelled') {
    if (stored.event.status === 'cancelled') throw forbidden('Forbidden');
    return showEvent(viewing, cancelEvent(call, calendar, stored));
  }
  // A guest who does not speak of conferences (version 0) does not take the organizer's away.
  const wanted = settleEvent({ call, calendar, verb: stored.master ? 'patch' : verb, fields, base: stored.event });
  return showEvent(viewing, write(call, calendar, stored, { wanted, fields }));
}

/**
 * A deleted event of one's own comes back when it is written with another status: “cancelled events continue to expose event details […]
 * so that they can be restored (undeleted)”. People report a 403 for it as well: `leftOpen` has both.
 */
function write(
  call: ApiCall,
  calendar: StoredCalendar,
  stored: StoredEvent,
  { wanted, fields }: { wanted: StoredEvent['event']; fields: EventFields },
): StoredEvent {
  if (stored.master) return writeGuestsCopy(call, { calendar, stored, wanted, asked: fields.attendees });
  return commitEvent(call, calendar, wanted, stored.event);
}

function refuseOtherIdentity({ event }: StoredEvent, body: EventFields): void {
  if (body.id !== undefined && body.id !== event.id) throw new ApiError(400, 'invalid', 'Invalid resource id value.');
  if (body.iCalUID !== undefined && body.iCalUID !== event.iCalUID) throw new ApiError(400, 'invalid', 'Invalid iCalUID value.');
}

/** The kept event without its sequence: a patch that does not name it takes no stand on it. */
function writable({ event }: StoredEvent): Record<string, unknown> {
  return { ...without(event, 'sequence') };
}
