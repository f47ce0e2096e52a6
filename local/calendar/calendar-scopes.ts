const scope = (name: string) => `https://www.googleapis.com/auth/${name}`;

/** Which scopes allow which kind of call: the lists of the discovery document calendar:v3. */
export const calendarScopes = {
  writeEvents: ['calendar', 'calendar.app.created', 'calendar.events', 'calendar.events.owned'].map(scope),
  readEvents: [
    'calendar',
    'calendar.app.created',
    'calendar.events',
    'calendar.events.freebusy',
    'calendar.events.owned',
    'calendar.events.owned.readonly',
    'calendar.events.public.readonly',
    'calendar.events.readonly',
    'calendar.readonly',
  ].map(scope),
  writeCalendars: ['calendar', 'calendar.app.created', 'calendar.calendars'].map(scope),
  readCalendars: ['calendar', 'calendar.app.created', 'calendar.calendars', 'calendar.calendars.readonly', 'calendar.readonly'].map(scope),
  addToList: ['calendar', 'calendar.calendarlist'].map(scope),
  removeFromList: ['calendar', 'calendar.app.created', 'calendar.calendarlist'].map(scope),
  getFromList: ['calendar', 'calendar.app.created', 'calendar.calendarlist', 'calendar.calendarlist.readonly', 'calendar.readonly'].map(
    scope,
  ),
  readList: ['calendar', 'calendar.calendarlist', 'calendar.calendarlist.readonly', 'calendar.readonly'].map(scope),
  writeAcl: ['calendar', 'calendar.acls'].map(scope),
  readAcl: ['calendar', 'calendar.acls', 'calendar.acls.readonly'].map(scope),
  freeBusy: ['calendar', 'calendar.events.freebusy', 'calendar.freebusy', 'calendar.readonly'].map(scope),
  settings: ['calendar', 'calendar.readonly', 'calendar.settings.readonly'].map(scope),
} as const;
