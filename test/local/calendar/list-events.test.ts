import { ana, ben, calendarWorld, refusal } from './calendar-world';

const on = { path: { calendarId: 'primary' } };

/** Four events of Ana's, one of them deleted, one daily. */
function withEvents() {
  const made = calendarWorld();
  const day = (date: string, hour: string) => ({
    start: { dateTime: `${date}T${hour}:00:00`, timeZone: 'Europe/London' },
    end: { dateTime: `${date}T${hour}:30:00`, timeZone: 'Europe/London' },
  });
  const insert = (body: object) => made.call(ana, 'events.insert', { ...on, body });
  insert({
    id: 'later',
    summary: 'Review of Globex',
    ...day('2026-03-12', '09'),
    extendedProperties: { private: { handoff: 'H-1', attempt: '1' } },
  });
  insert({
    id: 'first',
    summary: 'Kick-off',
    location: 'Globex tower',
    ...day('2026-03-10', '09'),
    extendedProperties: { private: { handoff: 'H-2' }, shared: { handoff: 'H-2' } },
  });
  insert({
    id: 'standup',
    summary: 'Stand-up',
    ...day('2026-03-10', '08'),
    recurrence: ['RRULE:FREQ=DAILY;COUNT=3'],
    attendees: [{ email: ben }],
  });
  insert({ id: 'gone0', summary: 'Dropped', ...day('2026-03-11', '11') });
  made.call(ana, 'events.delete', { path: { calendarId: 'primary', eventId: 'gone0' } });
  return made;
}

const ids = (answer: Record<string, unknown>) => (answer.items as { id: string }[]).map(({ id }) => id);

describe('calendar.events.list', () => {
  test('answers Google’s envelope, without the deleted', () => {
    const { call } = withEvents();
    const { items, ...envelope } = call(ana, 'events.list', on);
    expect(ids({ items })).toEqual(['later', 'first', 'standup']);
    expect(envelope).toEqual({
      kind: 'calendar#events',
      etag: envelope.etag,
      summary: ana,
      description: '',
      updated: '2026-03-02T12:00:05.000Z',
      timeZone: 'Europe/London',
      accessRole: 'owner',
      defaultReminders: [],
      nextSyncToken: envelope.nextSyncToken,
    });
  });

  const instances = ['standup_20260310T080000Z', 'standup_20260311T080000Z', 'standup_20260312T080000Z'];

  test.each([
    [
      'everything in the order of time',
      { singleEvents: true, orderBy: 'startTime' },
      [instances[0], 'first', instances[1], instances[2], 'later'],
    ],
    ['the deleted too', { showDeleted: true }, ['later', 'first', 'standup', 'gone0']],
    ['what ends after timeMin', { timeMin: '2026-03-12T08:30:00Z' }, ['later']],
    ['what starts before timeMax', { timeMax: '2026-03-10T09:00:00Z' }, ['standup']],
    [
      'instances inside the window',
      { singleEvents: true, timeMin: '2026-03-11T00:00:00Z', timeMax: '2026-03-12T00:00:00Z' },
      [instances[1]],
    ],
    ['every term, in any field', { q: 'globex kick' }, ['first']],
    ['a guest', { q: 'ben@vendor' }, ['standup']],
    ['a private property', { privateExtendedProperty: ['handoff=H-1'] }, ['later']],
    ['all of several properties', { privateExtendedProperty: ['handoff=H-1', 'attempt=2'] }, []],
    ['a shared property', { sharedExtendedProperty: ['handoff=H-2'] }, ['first']],
    ['an iCalUID', { iCalUID: 'later@google.com' }, ['later']],
    ['what changed lately, deleted included', { updatedMin: '2026-03-02T12:00:03Z' }, ['standup', 'gone0']],
    ['kinds of events', { eventTypes: ['focusTime'] }, []],
  ])('finds %s', (_, query, expected) => {
    const { call } = withEvents();
    expect(ids(call(ana, 'events.list', { ...on, query }))).toEqual(expected);
  });

  test('an instance names its series and its original start', () => {
    const { call } = withEvents();
    const [earliest] = call(ana, 'events.list', { ...on, query: { singleEvents: true, timeMin: '2026-03-12T00:00:00Z' } }).items as Record<
      string,
      unknown
    >[];
    const { id, recurringEventId, originalStartTime, recurrence } = call(ana, 'events.get', {
      path: { calendarId: ana, eventId: String(instances[2]) },
    });
    expect({ id, recurringEventId, originalStartTime, recurrence }).toEqual({
      id: instances[2],
      recurringEventId: 'standup',
      originalStartTime: { dateTime: '2026-03-12T08:00:00Z', timeZone: 'Europe/London' },
    });
    expect(earliest?.recurringEventId ?? 'later').toBe('later');
  });

  test('gives pages, and the sync token on the last one only', () => {
    const { call } = withEvents();
    const first = call(ana, 'events.list', { ...on, query: { maxResults: 2 } });
    const second = call(ana, 'events.list', { ...on, query: { maxResults: 2, pageToken: String(first.nextPageToken) } });
    expect([ids(first), first.nextSyncToken, ids(second), second.nextPageToken]).toEqual([
      ['later', 'first'],
      undefined,
      ['standup'],
      undefined,
    ]);
    expect(typeof second.nextSyncToken).toBe('string');
  });

  test.each([
    [
      'an order by start of unexpanded events',
      { orderBy: 'startTime' },
      '400 badRequest: The requested ordering is not available for the particular query.',
    ],
    ['a time without offset', { timeMin: '2026-03-10T00:00:00' }, `400 invalid: Invalid value for timeMin: '2026-03-10T00:00:00'.`],
    [
      'an empty range',
      { timeMin: '2026-03-10T00:00:00Z', timeMax: '2026-03-10T00:00:00Z' },
      '400 timeRangeEmpty: The specified time range is empty.',
    ],
    [
      'a property without value',
      { privateExtendedProperty: ['handoff'] },
      `400 invalid: Invalid extended property constraint: 'handoff'. It is written name=value.`,
    ],
    ['a page token that was never given', { pageToken: 'abc' }, '400 invalid: Invalid page token value.'],
    ['an empty page', { maxResults: 0 }, `400 invalidParameter: Invalid value '0'. Values must be within the range: [1, 2500]`],
    ['a kind of event that is not', { eventTypes: ['party'] }, `400 invalidParameter: Invalid value 'party' for eventTypes.`],
  ])('refuses %s', (_, query, because) => {
    const { call } = withEvents();
    expect(refusal(() => call(ana, 'events.list', { ...on, query }))).toBe(because);
  });
});

describe('incremental lists', () => {
  const since = (made: ReturnType<typeof withEvents>, token: unknown, query = {}) =>
    made.call(ana, 'events.list', { ...on, query: { syncToken: String(token), ...query } });

  test('tell what changed since, the deleted by their id alone', () => {
    const made = withEvents();
    const { nextSyncToken } = made.call(ana, 'events.list', on);
    made.call(ana, 'events.patch', { path: { calendarId: ana, eventId: 'first' }, body: { summary: 'Moved' } });
    made.call(ana, 'events.delete', { path: { calendarId: ana, eventId: 'later' } });
    const changed = since(made, nextSyncToken);
    const [first, later] = changed.items as Record<string, unknown>[];
    expect([first?.summary, later, ids(changed).length]).toEqual([
      'Moved',
      { kind: 'calendar#event', etag: later?.etag, id: 'later', status: 'cancelled' },
      2,
    ]);
    expect(since(made, changed.nextSyncToken).items).toEqual([]);
  });

  test('tell of changes that came between two pages of the full list', () => {
    const made = withEvents();
    const { nextPageToken } = made.call(ana, 'events.list', { ...on, query: { maxResults: 2 } });
    made.call(ana, 'events.patch', { path: { calendarId: ana, eventId: 'later' }, body: { summary: 'Between' } });
    const { nextSyncToken } = made.call(ana, 'events.list', { ...on, query: { maxResults: 2, pageToken: String(nextPageToken) } });
    expect(ids(since(made, nextSyncToken))).toEqual(['later']);
  });

  test('a guest’s answer is a change on the organizer’s calendar', () => {
    const made = withEvents();
    const { nextSyncToken } = made.call(ana, 'events.list', on);
    made.call(ben, 'events.patch', {
      path: { calendarId: ben, eventId: 'standup' },
      body: { attendees: [{ email: ben, responseStatus: 'accepted' }] },
    });
    expect(ids(since(made, nextSyncToken))).toEqual(['standup']);
  });

  test('are gone after a change of the access list, and for tokens of another calendar or of nobody', () => {
    const made = withEvents();
    const gone = '410 fullSyncRequired: Sync token is no longer valid, a full sync is required.';
    const { nextSyncToken } = made.call(ana, 'events.list', on);
    const { nextSyncToken: bens } = made.call(ben, 'events.list', on);
    made.call(ana, 'acl.insert', { path: { calendarId: ana }, body: { role: 'reader', scope: { type: 'user', value: ben } } });
    expect([nextSyncToken, bens, 'nonsense'].map((token) => refusal(() => since(made, token)))).toEqual([gone, gone, gone]);
  });

  test('refuse what Google refuses beside a token', () => {
    const made = withEvents();
    const { nextSyncToken } = made.call(ana, 'events.list', on);
    const refused = [
      { timeMin: '2026-03-10T00:00:00Z' },
      { q: 'x' },
      { iCalUID: 'x' },
      { orderBy: 'updated' },
      { showDeleted: false },
      { singleEvents: true },
    ];
    expect(refused.map((query) => refusal(() => since(made, nextSyncToken, query)).split(':')[0])).toEqual([
      '400 syncTokenWithRequestRestrictions',
      '400 syncTokenWithRequestRestrictions',
      '400 syncTokenWithRequestRestrictions',
      '400 syncTokenWithNonDefaultOrdering',
      '400 invalid',
      '400 invalid',
    ]);
  });

  test('cannot start from a narrowed list', () => {
    const made = withEvents();
    const start = (query: object) => made.call(ana, 'events.list', { ...on, query: { ...query } }).nextSyncToken;
    expect([start({ q: 'x' }), start({ privateExtendedProperty: ['a=b'] }), typeof start({ timeMin: '2026-03-11T00:00:00Z' })]).toEqual([
      undefined,
      undefined,
      'string',
    ]);
  });
});
