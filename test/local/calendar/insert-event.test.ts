import { ana, ben, calendarWorld, carla, meeting, refusal } from './calendar-world';

const on = (calendarId: string) => ({ path: { calendarId } });

describe('calendar.events.insert', () => {
  test('answers the whole event with what Google adds', () => {
    const { call } = calendarWorld();
    expect(call(ana, 'events.insert', { ...on('primary'), body: meeting })).toEqual({
      kind: 'calendar#event',
      etag: '"3544905602000001"',
      id: 'handoff1',
      status: 'confirmed',
      htmlLink: 'https://www.google.com/calendar/event?eid=aGFuZG9mZjEgYW5hQHZlbmRvci5leGFtcGxl',
      created: '2026-03-02T12:00:01.000Z',
      updated: '2026-03-02T12:00:01.000Z',
      summary: 'Internal handoff',
      creator: { email: ana, self: true },
      organizer: { email: ana, self: true },
      start: { dateTime: '2026-03-10T14:00:00Z', timeZone: 'Europe/London' },
      end: { dateTime: '2026-03-10T14:45:00Z', timeZone: 'Europe/London' },
      iCalUID: 'handoff1@google.com',
      sequence: 0,
      reminders: { useDefault: true },
      eventType: 'default',
    });
  });

  test('tells which calendars changed', () => {
    const made = calendarWorld();
    made.call(ana, 'events.insert', { ...on('primary'), body: { ...meeting, attendees: [{ email: ben }, { email: carla }] } });
    expect(made.changes).toEqual([
      { kind: 'calendar', calendarId: ana },
      { kind: 'calendar', calendarId: ben },
    ]);
  });

  test.each([
    ['shorter than five', 'abcd'],
    ['a hyphen', '4f1d-0000'],
    ['a letter beyond v', 'handoffw'],
    ['a capital', 'Handoff1'],
    ['1,025 characters', 'a'.repeat(1025)],
  ])('refuses an id with %s', (_, id) => {
    const { call } = calendarWorld();
    expect(refusal(() => call(ana, 'events.insert', { ...on('primary'), body: { ...meeting, id } }))).toBe(
      '400 invalid: Invalid resource id value.',
    );
  });

  test('refuses an id that is taken, also when its event was deleted', () => {
    const { call } = calendarWorld();
    const taken = '409 duplicate: The requested identifier already exists.';
    call(ana, 'events.insert', { ...on('primary'), body: meeting });
    expect(refusal(() => call(ana, 'events.insert', { ...on('primary'), body: meeting }))).toBe(taken);
    call(ana, 'events.delete', { path: { calendarId: 'primary', eventId: 'handoff1' } });
    expect(refusal(() => call(ana, 'events.insert', { ...on('primary'), body: meeting }))).toBe(taken);
    expect(call(ana, 'events.get', { path: { calendarId: 'primary', eventId: 'handoff1' } }).status).toBe('cancelled');
  });

  test('the same id on two calendars is two events', () => {
    const { call } = calendarWorld();
    call(ana, 'events.insert', { ...on('primary'), body: meeting });
    expect(call(ben, 'events.insert', { ...on('primary'), body: { ...meeting, summary: 'Lunch' } }).summary).toBe('Lunch');
    expect(call(ana, 'events.get', { path: { calendarId: ana, eventId: 'handoff1' } }).summary).toBe('Internal handoff');
  });

  test.each([
    ['id beside iCalUID', { iCalUID: 'x@google.com' }, '400 invalid: Invalid resource id value.'],
    ['no end', { end: undefined }, '400 required: Missing end time.'],
    ['an end before the start', { end: { dateTime: '2026-03-10T13:00:00Z' } }, '400 timeRangeEmpty: The specified time range is empty.'],
    ['no zone at all', { start: { dateTime: '2026-03-10T14:00:00' } }, '400 required: Missing time zone definition for start time.'],
    [
      'a zone that does not exist',
      { start: { dateTime: '2026-03-10T14:00:00', timeZone: 'Mars/Base' } },
      '400 invalid: Invalid time zone definition for start time.',
    ],
    [
      'a date with a time',
      { end: { date: '2026-03-11' } },
      '400 invalid: Start and end times must either both be date or both be dateTime.',
    ],
    [
      'a field that does not exist',
      { titel: 'x' },
      `400 badRequest: Invalid JSON payload received. Unknown name "titel": Cannot find field.`,
    ],
    [
      'a wrong answer of a guest',
      { attendees: [{ email: ben, responseStatus: 'maybe' }] },
      `400 invalid: Invalid value at 'attendees.0.responseStatus': Invalid type: Expected ("needsAction" | "declined" | "tentative" | "accepted") but received "maybe".`,
    ],
    ['a guest without an address', { attendees: [{ displayName: 'Ben' }] }, '400 invalid: Invalid attendee email.'],
  ])('refuses %s, and keeps nothing', (_, fields, because) => {
    const { call, world } = calendarWorld();
    expect(refusal(() => call(ana, 'events.insert', { ...on('primary'), body: { ...meeting, ...fields } }))).toBe(because);
    expect(world.calendar.calendars[ana]?.events).toEqual({});
  });

  test('reads a clock without offset in the zone that is named, and answers in the zone that is asked for', () => {
    const { call } = calendarWorld();
    const start = { dateTime: '2026-03-29T10:00:00', timeZone: 'Europe/Warsaw' };
    const end = { dateTime: '2026-03-29T11:00:00', timeZone: 'Europe/Warsaw' };
    expect(call(ana, 'events.insert', { ...on('primary'), body: { ...meeting, start, end } }).start).toEqual({
      dateTime: '2026-03-29T09:00:00+01:00',
      timeZone: 'Europe/Warsaw',
    });
    expect(call(ana, 'events.get', { path: { calendarId: ana, eventId: 'handoff1' }, query: { timeZone: 'UTC' } }).start).toEqual({
      dateTime: '2026-03-29T08:00:00Z',
      timeZone: 'Europe/Warsaw',
    });
  });

  test('drops long property names and cuts long values, as Google does', () => {
    const { call } = calendarWorld();
    const properties = { ['k'.repeat(44)]: 'kept', ['k'.repeat(45)]: 'dropped', long: 'v'.repeat(1030) };
    const { extendedProperties } = call(ana, 'events.insert', {
      ...on('primary'),
      body: { ...meeting, extendedProperties: { private: properties } },
    });
    expect(extendedProperties).toEqual({ private: { ['k'.repeat(44)]: 'kept', long: 'v'.repeat(1024) } });
  });

  test('makes a Meet only with conferenceDataVersion 1', () => {
    const { call } = calendarWorld();
    const conferenceData = { createRequest: { requestId: 'r1', conferenceSolutionKey: { type: 'hangoutsMeet' } } };
    const without = call(ana, 'events.insert', { ...on('primary'), body: { ...meeting, conferenceData } });
    expect(without.conferenceData).toBeUndefined();
    const withMeet = call(ana, 'events.insert', {
      ...on('primary'),
      query: { conferenceDataVersion: 1 },
      body: { ...meeting, id: 'handoff2', conferenceData },
    });
    expect([withMeet.hangoutLink, withMeet.conferenceData]).toEqual([
      'https://meet.google.com/aaa-aaaa-aab',
      {
        createRequest: { ...conferenceData.createRequest, status: { statusCode: 'success' } },
        entryPoints: [{ entryPointType: 'video', uri: 'https://meet.google.com/aaa-aaaa-aab', label: 'meet.google.com/aaa-aaaa-aab' }],
        conferenceSolution: {
          key: { type: 'hangoutsMeet' },
          name: 'Google Meet',
          iconUri: 'https://fonts.gstatic.com/s/i/productlogos/meet_2020q4/v6/web-512dp/logo_meet_2020q4_color_2x_web_512dp.png',
        },
        conferenceId: 'aaa-aaaa-aab',
      },
    ]);
  });
});
