import * as v from 'valibot';
import { ApiError } from '../kernel/api-error';
import type { ApiCall, ApiMethod } from '../kernel/api-method';
import { calendarNotFound, calendarRoleOf, isAtLeast, requireCalendar } from './calendar-access';
import { calendarScopes } from './calendar-scopes';
import { type CalendarRole, calendarRoles, type StoredCalendar } from './calendar-state';
import { quoted } from './etag';
import { openCalendar } from './open-calendar';
import { pageOf, readPageToken } from './page-of';
import { readBody } from './read-body';

/**
 * The calendars that the caller's page shows: the primary one, those they made, those they added. Without sync tokens.
 *
 * https://developers.google.com/workspace/calendar/api/v3/reference/calendarList/list
 */
const listCalendarList: ApiMethod = {
  id: 'calendar.calendarList.list',
  http: 'GET',
  path: '/calendar/v3/users/me/calendarList',
  query: { maxResults: 'integer', minAccessRole: 'string', pageToken: 'string' },
  hasBody: false,
  scopes: calendarScopes.readList,
  run: (call) => {
    const least = readLeast(call.query.minAccessRole);
    const shown = listed(call).filter(({ role }) => isAtLeast(role, least));
    const { offset, revision } = readPageToken(call, 0);
    const { entries, nextPageToken } = pageOf(call, shown, { offset, revision, usual: 100, most: 250 });
    return {
      kind: 'calendar#calendarList',
      etag: quoted(`l${shown.length}`),
      ...(nextPageToken !== undefined && { nextPageToken }),
      items: entries.map(({ calendar, role }) => showEntry(call, calendar, role)),
    };
  },
};

function readLeast(asked: unknown): CalendarRole {
  const least = calendarRoles.find((role) => role === (asked ?? 'freeBusyReader'));
  if (!least) throw new ApiError(400, 'invalidParameter', `Invalid value '${String(asked)}' for minAccessRole.`);
  return least;
}

function listed(call: ApiCall): { calendar: StoredCalendar; role: CalendarRole }[] {
  const ids = [call.caller, ...(call.world.calendar.lists[call.caller] ?? [])];
  return ids.flatMap((id) => {
    const calendar = openCalendar(call.world, id);
    const role = calendar && calendarRoleOf(call.world, calendar, call.caller);
    return calendar && role ? [{ calendar, role }] : [];
  });
}

const getCalendarListEntry: ApiMethod = {
  id: 'calendar.calendarList.get',
  http: 'GET',
  path: '/calendar/v3/users/me/calendarList/{calendarId}',
  query: {},
  hasBody: false,
  scopes: calendarScopes.getFromList,
  run: (call) => {
    const { calendar } = requireCalendar(call, 'freeBusyReader');
    const entry = listed(call).find((each) => each.calendar.id === calendar.id);
    if (!entry) throw calendarNotFound();
    return showEntry(call, entry.calendar, entry.role);
  },
};

/** Adds a calendar that was shared with the caller. Colours, reminders and titles of their own are not kept here, so they are refused. */
const insertCalendarListEntry: ApiMethod = {
  id: 'calendar.calendarList.insert',
  http: 'POST',
  path: '/calendar/v3/users/me/calendarList',
  query: {},
  hasBody: true,
  scopes: calendarScopes.addToList,
  run: (call) => {
    const { id } = readBody(v.strictObject({ id: v.string() }), call.body);
    const { calendar, role } = requireCalendar({ ...call, path: { calendarId: id } }, 'freeBusyReader');
    const list = call.world.calendar.lists[call.caller] ?? [];
    if (calendar.id !== call.caller && !list.includes(calendar.id)) call.world.calendar.lists[call.caller] = [...list, calendar.id];
    return showEntry(call, calendar, role);
  },
};

/** Takes a calendar off the caller's list; the calendar itself stays. */
const deleteCalendarListEntry: ApiMethod = {
  id: 'calendar.calendarList.delete',
  http: 'DELETE',
  path: '/calendar/v3/users/me/calendarList/{calendarId}',
  query: {},
  hasBody: false,
  scopes: calendarScopes.removeFromList,
  run: (call) => {
    const { calendar } = requireCalendar(call, 'freeBusyReader');
    const list = call.world.calendar.lists[call.caller] ?? [];
    if (!list.includes(calendar.id)) throw calendarNotFound();
    call.world.calendar.lists[call.caller] = list.filter((id) => id !== calendar.id);
    return undefined;
  },
};

function showEntry(call: ApiCall, calendar: StoredCalendar, role: CalendarRole): Record<string, unknown> {
  return {
    kind: 'calendar#calendarListEntry',
    etag: quoted(`e${calendar.epoch}-${calendar.revision}`),
    id: calendar.id,
    summary: calendar.summary,
    ...(calendar.description && { description: calendar.description }),
    ...(calendar.location && { location: calendar.location }),
    timeZone: calendar.timeZone,
    colorId: '14',
    backgroundColor: '#9fe1e7',
    foregroundColor: '#000000',
    selected: true,
    accessRole: role,
    defaultReminders: [],
    ...(calendar.id === call.caller && { primary: true }),
    conferenceProperties: { allowedConferenceSolutionTypes: ['hangoutsMeet'] },
    ...(!calendar.primary && { dataOwner: calendar.dataOwner }),
  };
}

/** `Calendar.CalendarList` in scripts. */
export const calendarList: readonly ApiMethod[] = [
  listCalendarList,
  getCalendarListEntry,
  insertCalendarListEntry,
  deleteCalendarListEntry,
];
