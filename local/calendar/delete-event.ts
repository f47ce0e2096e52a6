import type { ApiMethod } from '../kernel/api-method';
import { requireCalendar } from './calendar-access';
import { calendarScopes } from './calendar-scopes';
import { cancelEvent } from './cancel-event';
import { findEventToWrite } from './find-event';
import { readSendUpdates } from './notify-guests';

/** `Calendar.Events.remove` in scripts. Answers nothing. https://developers.google.com/workspace/calendar/api/v3/reference/events/delete */
export const deleteEvent: ApiMethod = {
  id: 'calendar.events.delete',
  http: 'DELETE',
  path: '/calendar/v3/calendars/{calendarId}/events/{eventId}',
  query: { sendUpdates: 'string' },
  hasBody: false,
  scopes: calendarScopes.writeEvents,
  run: (call) => {
    const { calendar } = requireCalendar(call, 'writer');
    readSendUpdates(call);
    cancelEvent(call, calendar, findEventToWrite(call, calendar));
    return undefined;
  },
};
