import type { Range } from '../base/time';
import type { Email } from '../handoff/people';
import { isFault } from '../workspace/fault';
import type { OwnCall, OwnCalls } from '../workspace/workspace';
import { attempt } from './attempt';
import { firstPages } from './first-pages';
import { listed } from './listed';

type Event = GoogleAppsScript.Calendar.Schema.Event;

const own = 'primary';

/** The primary calendar of whoever is at the keyboard: read with their consent, changed after they confirmed it. */
export function ownCalls(events: GoogleAppsScript.Calendar.Collection.EventsCollection): OwnCalls {
  return {
    within: (window) => {
      const { items, isAll } = firstPages<Event>(mostPages, (pageToken) =>
        attempt('Calendar', () => events.list(own, { ...within(window), ...(pageToken ? { pageToken } : {}) })),
      );
      const calls = listed(items).filter(isTimed).map(ownCall);
      const last = calls[calls.length - 1];
      return { calls, read: isAll ? window : { start: window.start, end: (last?.start ?? window.start) + 1 } };
    },
    find: (eventId) => {
      try {
        const event = attempt('Calendar', () => events.get(own, eventId));
        return event.status !== 'cancelled' && isTimed(event) ? ownCall(event) : null;
      } catch (fault) {
        if (isFault(fault, 'not-found')) return null;
        throw fault;
      }
    },
    addGuest: ({ eventId, etag, entries }, email: Email) => {
      // A guest list is replaced as a whole: rooms, answers and remarks go back as they came.
      const attendees = [...(entries as Event['attendees'] & object), { email }];
      return ownCall(attempt('Calendar', () => events.patch({ attendees }, own, eventId, { sendUpdates: 'all' }, { 'If-Match': etag })));
    },
  };
}

/** Three times 2,500 entries within 120 days: what is beyond them is told, not read. */
const mostPages = 3;

const within = ({ start, end }: Range) => ({
  timeMin: rfc3339(start),
  timeMax: rfc3339(end),
  singleEvents: true,
  orderBy: 'startTime',
  maxResults: 2500,
});

const isTimed = ({ start, end }: Event) => start?.dateTime !== undefined && end?.dateTime !== undefined;

function ownCall(event: Event): OwnCall {
  const { id = '', etag = '', summary = '', start, end } = event;
  const attendees = listed(event.attendees);
  return {
    eventId: id,
    etag,
    summary,
    start: Date.parse(start?.dateTime ?? ''),
    end: Date.parse(end?.dateTime ?? ''),
    guests: attendees
      .filter(({ resource }) => !resource)
      .map(({ email = '', displayName = '', responseStatus, self }) => ({
        email: String(email).toLowerCase(),
        name: displayName,
        declined: responseStatus === 'declined',
        self: self === true,
      })),
    entries: attendees,
    mayInvite:
      event.attendeesOmitted !== true &&
      (event.organizer?.self === true || event.guestsCanInviteOthers !== false || event.guestsCanModify === true),
  };
}

const rfc3339 = (instant: number) => new Date(instant).toISOString();
