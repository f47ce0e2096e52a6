import type { ApiMethod } from '../kernel/api-method';
import { calendarScopes } from './calendar-scopes';
import { changeEvent, changeQuery } from './change-event';

/** Replaces the whole event: “this method does not support patch semantics and always updates the entire event resource”. https://developers.google.com/workspace/calendar/api/v3/reference/events/update */
export const updateEvent: ApiMethod = {
  id: 'calendar.events.update',
  http: 'PUT',
  path: '/calendar/v3/calendars/{calendarId}/events/{eventId}',
  query: changeQuery,
  hasBody: true,
  scopes: calendarScopes.writeEvents,
  run: (call) => changeEvent(call, 'update'),
};
