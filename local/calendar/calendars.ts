import { ApiError, forbidden } from '../kernel/api-error';
import type { ApiCall, ApiMethod } from '../kernel/api-method';
import { nextSerial } from '../kernel/world';
import { requireCalendar } from './calendar-access';
import { type CalendarFields, readCalendarBody, requireSummary, showCalendar } from './calendar-body';
import { calendarScopes } from './calendar-scopes';
import type { StoredCalendar } from './calendar-state';
import { syncCopies } from './sync-copies';

const path = '/calendar/v3/calendars/{calendarId}';

/**
 * A secondary calendar, which its maker owns and finds on their list.
 *
 * https://developers.google.com/workspace/calendar/api/v3/reference/calendars/insert
 */
const insertCalendar: ApiMethod = {
  id: 'calendar.calendars.insert',
  http: 'POST',
  path: '/calendar/v3/calendars',
  query: {},
  hasBody: true,
  scopes: calendarScopes.writeCalendars,
  run: (call) => {
    const fields = readCalendarBody(call.body);
    const summary = requireSummary(fields);
    const owner = call.world.accounts[call.caller];
    if (!owner) throw forbidden('Forbidden');
    const calendar: StoredCalendar = {
      id: `c_${nextSerial(call.world).toString(16).padStart(64, '0')}@group.calendar.google.com`,
      summary,
      ...(fields.description && { description: fields.description }),
      ...(fields.location && { location: fields.location }),
      // Google's default is UTC: https://developers.google.com/workspace/calendar/api/v3/reference/calendars/insert names no other.
      timeZone: fields.timeZone ?? 'UTC',
      dataOwner: call.caller,
      primary: false,
      ...(call.scopes ? { madeByApp: true } : {}),
      acl: [{ id: `user:${call.caller}`, role: 'owner', scope: { type: 'user', value: call.caller } }],
      events: {},
      revision: 0,
      epoch: 0,
      updated: call.now,
    };
    call.world.calendar.calendars[calendar.id] = calendar;
    call.world.calendar.lists[call.caller] = [...(call.world.calendar.lists[call.caller] ?? []), calendar.id];
    call.emit({ kind: 'calendar', calendarId: calendar.id });
    return showCalendar(calendar);
  },
};

const getCalendar: ApiMethod = {
  id: 'calendar.calendars.get',
  http: 'GET',
  path,
  query: {},
  hasBody: false,
  scopes: calendarScopes.readCalendars,
  run: (call) => showCalendar(requireCalendar(call, 'freeBusyReader').calendar),
};

const updateCalendar: ApiMethod = {
  id: 'calendar.calendars.update',
  http: 'PUT',
  path,
  query: {},
  hasBody: true,
  scopes: calendarScopes.writeCalendars,
  run: (call) => change(call, (_, sent) => sent),
};

const patchCalendar: ApiMethod = {
  id: 'calendar.calendars.patch',
  http: 'PATCH',
  path,
  query: {},
  hasBody: true,
  scopes: calendarScopes.writeCalendars,
  run: (call) => change(call, ({ summary, description, location }, sent) => ({ summary, description, location, ...sent })),
};

function change(call: ApiCall, lay: (kept: StoredCalendar, sent: CalendarFields) => CalendarFields): Record<string, unknown> {
  const { calendar } = requireCalendar(call, 'owner');
  const fields = lay(calendar, readCalendarBody(call.body));
  const summary = requireSummary(fields);
  calendar.summary = summary;
  calendar.timeZone = fields.timeZone ?? calendar.timeZone;
  for (const name of ['description', 'location'] as const) {
    const value = fields[name];
    if (value) calendar[name] = value;
    else Reflect.deleteProperty(calendar, name);
  }
  calendar.revision += 1;
  calendar.updated = call.now;
  call.emit({ kind: 'calendar', calendarId: calendar.id });
  return showCalendar(calendar);
}

/**
 * Deletes a secondary calendar with its events, which go from the guests' calendars too.
 *
 * Only its data owner may (release notes of November 2025); a primary calendar cannot be deleted, only cleared.
 * https://developers.google.com/workspace/calendar/api/v3/reference/calendars/delete
 */
const deleteCalendar: ApiMethod = {
  id: 'calendar.calendars.delete',
  http: 'DELETE',
  path,
  query: {},
  hasBody: false,
  scopes: calendarScopes.writeCalendars,
  run: (call) => {
    const { calendar } = requireCalendar(call, 'owner');
    if (calendar.primary) throw new ApiError(403, 'forbidden', 'A primary calendar cannot be deleted.');
    if (calendar.dataOwner !== call.caller) throw new ApiError(403, 'forbidden', 'Only the data owner of a calendar can delete it.');
    for (const { event, master } of Object.values(calendar.events)) {
      if (!master && event.status !== 'cancelled') syncCopies(call, calendar, { ...event, status: 'cancelled' }, event);
    }
    Reflect.deleteProperty(call.world.calendar.calendars, calendar.id);
    for (const [email, list] of Object.entries(call.world.calendar.lists))
      call.world.calendar.lists[email] = list.filter((id) => id !== calendar.id);
    call.emit({ kind: 'calendar', calendarId: calendar.id });
    return undefined;
  },
};

/** `Calendar.Calendars` in scripts. */
export const calendars: readonly ApiMethod[] = [insertCalendar, getCalendar, updateCalendar, patchCalendar, deleteCalendar];
