import type { ApiMethod } from '../kernel/api-method';
import { calendarScopes } from './calendar-scopes';
import { changeEvent, changeQuery } from './change-event';

/** Lays the body over the event; arrays are replaced whole. https://developers.google.com/workspace/calendar/api/v3/reference/events/patch */
export const patchEvent: ApiMethod = {
  id: 'calendar.events.patch',
  http: 'PATCH',
  path: '/calendar/v3/calendars/{calendarId}/events/{eventId}',
  query: changeQuery,
  hasBody: true,
  scopes: calendarScopes.writeEvents,
  run: (call) => changeEvent(call, 'patch'),
};
