/** Calendars by id: a person's primary calendar has their e-mail address as id. */
export interface CalendarState {
  calendars: Record<string, unknown>;
}

export const emptyCalendars = (): CalendarState => ({ calendars: {} });
