import { ApiError, NotBuilt } from '../kernel/api-error';
import type { ApiCall, ApiMethod } from '../kernel/api-method';
import { requireCalendar } from './calendar-access';
import { calendarScopes } from './calendar-scopes';
import type { StoredCalendar, StoredEvent } from './calendar-state';
import { quoted } from './etag';
import { readInstant } from './event-time';
import { expandEvent, type Occurrence } from './expand-event';
import { eventFilter } from './match-event';
import { pageOf, readPageToken } from './page-of';
import { readViewing } from './read-viewing';
import { showDeleted, showEvent } from './show-event';
import { readSyncToken, writeSyncToken } from './sync-token';

interface Entry {
  stored: StoredEvent;
  /** Set for one instance of a recurring event. */
  occurrence?: Occurrence;
  start: number;
  /** Takes its place on a page and is not shown there. */
  isHidden?: boolean;
}

/** https://developers.google.com/workspace/calendar/api/v3/reference/events/list */
export const listEvents: ApiMethod = {
  id: 'calendar.events.list',
  http: 'GET',
  path: '/calendar/v3/calendars/{calendarId}/events',
  query: {
    alwaysIncludeEmail: 'boolean',
    eventTypes: 'strings',
    iCalUID: 'string',
    maxAttendees: 'integer',
    maxResults: 'integer',
    orderBy: 'string',
    pageToken: 'string',
    privateExtendedProperty: 'strings',
    q: 'string',
    sharedExtendedProperty: 'strings',
    showDeleted: 'boolean',
    showHiddenInvitations: 'boolean',
    singleEvents: 'boolean',
    syncToken: 'string',
    timeMax: 'string',
    timeMin: 'string',
    timeZone: 'string',
    updatedMin: 'string',
  },
  hasBody: false,
  scopes: calendarScopes.readEvents,
  run: (call) => {
    const access = requireCalendar(call, 'freeBusyReader');
    const { calendar, role } = access;
    const viewing = readViewing(call, access);
    const since = readSyncToken(call, calendar);
    // Changes that come between two pages belong to the next incremental list: the first page's revision travels in the page token.
    const { offset, revision } = readPageToken(call, calendar.revision);
    const { entries, nextPageToken } = pageOf(call, select(call, calendar, since), { offset, revision, usual: 250, most: 2500 });
    const nextSyncToken = nextPageToken === undefined ? writeSyncToken(call, calendar, revision) : undefined;
    // “Incremental sync requests with showDeleted set to false will not return these details.”
    const isBare = ({ stored }: Entry) => stored.event.status === 'cancelled' && call.query.showDeleted !== true;
    return {
      kind: 'calendar#events',
      etag: quoted(`p${calendar.epoch}-${calendar.revision}`),
      summary: calendar.summary,
      description: calendar.description ?? '',
      updated: new Date(calendar.updated).toISOString(),
      timeZone: viewing.zone,
      accessRole: role,
      defaultReminders: [],
      ...(nextPageToken !== undefined && { nextPageToken }),
      ...(nextSyncToken !== undefined && { nextSyncToken }),
      items: entries
        .filter(({ isHidden }) => !isHidden)
        .map((entry) => (isBare(entry) ? showDeleted(entry.stored, entry.occurrence) : showEvent(viewing, entry.stored, entry.occurrence))),
    };
  },
};

/**
 * What the request asks for, in its order: that of writing unless `orderBy` says otherwise.
 *
 * What it filters out takes its place on a page all the same: “the number of events in the resulting page may be less than this value, or none
 * at all, even if there are more events matching the query”. https://developers.google.com/workspace/calendar/api/v3/reference/events/list#maxResults
 */
function select(call: ApiCall, calendar: StoredCalendar, since: number | undefined): Entry[] {
  const { query } = call;
  const isFitting = eventFilter(call);
  const isDeletedShown = query.showDeleted === true || since !== undefined || query.updatedMin !== undefined;
  const isAskedFor = ({ event }: StoredEvent) => (isDeletedShown || event.status !== 'cancelled') && isFitting(event);
  const changed = Object.values(calendar.events).filter(({ revision }) => revision > (since ?? -1));
  const expand = expander(call, calendar, since);
  const entries = changed
    .sort((a, b) => a.revision - b.revision)
    .flatMap((stored): Entry[] => (isAskedFor(stored) ? expand(stored) : [{ stored, start: 0, isHidden: true }]));
  return query.orderBy === undefined
    ? entries
    : sorted(
        call,
        entries.filter(({ isHidden }) => !isHidden),
      );
}

function expander(call: ApiCall, calendar: StoredCalendar, since: number | undefined): (stored: StoredEvent) => Entry[] {
  const { query } = call;
  const window = {
    ...(query.timeMin !== undefined && { from: readInstant(String(query.timeMin), 'timeMin') }),
    ...(query.timeMax !== undefined && { to: readInstant(String(query.timeMax), 'timeMax') }),
  };
  if (window.from !== undefined && window.to !== undefined && window.to <= window.from)
    throw new ApiError(400, 'timeRangeEmpty', 'The specified time range is empty.');
  return (stored) => {
    const isRecurring = stored.event.recurrence !== undefined;
    if (isRecurring && query.singleEvents === true && since !== undefined)
      throw new NotBuilt('incremental list of the instances of a recurring event', 'local/calendar/list-events.ts');
    const times = expandEvent(stored.event, calendar.timeZone, window);
    const [first] = times;
    if (!first) return [];
    if (isRecurring && query.singleEvents === true) return times.map((occurrence) => ({ stored, occurrence, start: occurrence.start }));
    return [{ stored, start: first.start }];
  };
}

function sorted({ query }: ApiCall, entries: Entry[]): Entry[] {
  if (query.orderBy === 'updated') return entries.sort((a, b) => Date.parse(a.stored.event.updated) - Date.parse(b.stored.event.updated));
  if (query.orderBy !== 'startTime') throw new ApiError(400, 'invalidParameter', `Invalid value '${String(query.orderBy)}' for orderBy.`);
  // “This is only available when querying single events (i.e. the parameter singleEvents is True).”
  if (query.singleEvents !== true)
    throw new ApiError(400, 'badRequest', 'The requested ordering is not available for the particular query.');
  return entries.sort((a, b) => a.start - b.start);
}
