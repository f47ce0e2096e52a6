/** Google's path of an event on a calendar. */
export const eventPath = (calendar: string, eventId: string): string =>
  `/calendar/v3/calendars/${encodeURIComponent(calendar)}/events/${encodeURIComponent(eventId)}`;
