import { ana, ben, calendarWorld, carla, dana, engine, meeting, refusal } from './calendar-world';

const week = { timeMin: '2026-03-09T00:00:00Z', timeMax: '2026-03-16T00:00:00Z' };

function asked(made: ReturnType<typeof calendarWorld>, by: string, ids: string[], more = {}) {
  return made.call(by, 'freebusy.query', { body: { ...week, items: ids.map((id) => ({ id })), ...more } });
}

const from = (start: string, end: string) => ({
  start: { dateTime: `2026-03-10T${start}:00Z` },
  end: { dateTime: `2026-03-10T${end}:00Z` },
});
const missing = { errors: [{ domain: 'global', reason: 'notFound' }], busy: [] };

describe('calendar.freebusy.query', () => {
  test('merges what touches, sorts, and cuts to the window', () => {
    const made = calendarWorld();
    const insert = (body: object) => made.call(ana, 'events.insert', { path: { calendarId: ana }, body });
    insert({ ...from('15:00', '16:00'), status: 'tentative' });
    insert(from('09:00', '10:00'));
    insert(from('09:30', '10:30'));
    insert(from('10:30', '11:00'));
    insert({ start: { dateTime: '2026-03-15T23:00:00Z' }, end: { dateTime: '2026-03-16T01:00:00Z' } });
    expect(asked(made, engine, [ana])).toEqual({
      kind: 'calendar#freeBusy',
      timeMin: '2026-03-09T00:00:00.000Z',
      timeMax: '2026-03-16T00:00:00.000Z',
      calendars: {
        [ana]: {
          busy: [
            { start: '2026-03-10T09:00:00Z', end: '2026-03-10T11:00:00Z' },
            { start: '2026-03-10T15:00:00Z', end: '2026-03-10T16:00:00Z' },
            { start: '2026-03-15T23:00:00Z', end: '2026-03-16T00:00:00Z' },
          ],
        },
      },
    });
  });

  test.each([
    ['unanswered', {}, true],
    ['tentative', { status: 'tentative' }, true],
    ['out of office', { eventType: 'outOfOffice' }, true],
    ['focus time', { eventType: 'focusTime' }, true],
    ['private', { visibility: 'private' }, true],
    ['transparent', { transparency: 'transparent' }, false],
    [
      'a working location',
      { eventType: 'workingLocation', transparency: 'transparent', workingLocationProperties: { type: 'homeOffice' } },
      false,
    ],
    ['declined by its own calendar', { attendees: [{ email: ana, responseStatus: 'declined' }] }, false],
  ])('an event that is %s', (_, fields, isBusy) => {
    const made = calendarWorld();
    made.call(ana, 'events.insert', { path: { calendarId: ana }, body: { ...meeting, ...fields } });
    const busy = isBusy ? [{ start: '2026-03-10T14:00:00Z', end: '2026-03-10T14:45:00Z' }] : [];
    expect(asked(made, engine, [ana]).calendars).toEqual({ [ana]: { busy } });
  });

  test('an invitation blocks its guest until they decline, and nobody once it is cancelled', () => {
    const made = calendarWorld();
    const busy = { busy: [{ start: '2026-03-10T14:00:00Z', end: '2026-03-10T14:45:00Z' }] };
    made.call(ana, 'events.insert', { path: { calendarId: ana }, body: { ...meeting, attendees: [{ email: ben }, { email: dana }] } });
    expect(asked(made, engine, [ana, ben, dana]).calendars).toEqual({ [ana]: busy, [ben]: busy, [dana]: busy });
    made.call(ben, 'events.patch', {
      path: { calendarId: ben, eventId: meeting.id },
      body: { attendees: [{ email: ben, responseStatus: 'declined' }] },
    });
    expect(asked(made, engine, [ana, ben]).calendars).toEqual({ [ana]: busy, [ben]: { busy: [] } });
    made.call(ana, 'events.delete', { path: { calendarId: ana, eventId: meeting.id } });
    expect(asked(made, engine, [ana, dana]).calendars).toEqual({ [ana]: { busy: [] }, [dana]: { busy: [] } });
  });

  test('a whole day lasts from midnight to midnight on the calendar’s own clock', () => {
    const made = calendarWorld();
    made.call(ben, 'events.insert', { path: { calendarId: ben }, body: { start: { date: '2026-03-10' }, end: { date: '2026-03-11' } } });
    expect(asked(made, engine, [ben], { timeZone: 'Europe/Warsaw' }).calendars).toEqual({
      [ben]: { busy: [{ start: '2026-03-10T05:00:00+01:00', end: '2026-03-11T05:00:00+01:00' }] },
    });
  });

  test('a weekly meeting keeps its hour when the clocks change', () => {
    const made = calendarWorld();
    made.call(dana, 'events.insert', {
      path: { calendarId: dana },
      body: {
        start: { dateTime: '2026-03-23T09:00:00', timeZone: 'Europe/Warsaw' },
        end: { dateTime: '2026-03-23T10:00:00', timeZone: 'Europe/Warsaw' },
        recurrence: ['RRULE:FREQ=WEEKLY;BYDAY=MO'],
      },
    });
    const spring = { timeMin: '2026-03-20T00:00:00Z', timeMax: '2026-04-03T00:00:00Z' };
    expect(asked(made, engine, [dana], spring).calendars).toEqual({
      [dana]: {
        busy: [
          { start: '2026-03-23T08:00:00Z', end: '2026-03-23T09:00:00Z' },
          { start: '2026-03-30T07:00:00Z', end: '2026-03-30T08:00:00Z' },
        ],
      },
    });
  });

  test('a calendar that cannot be read says so inside the answer: unknown, outside the company, hidden, somebody’s secondary one', () => {
    const made = calendarWorld();
    asked(made, dana, [dana]);
    const danas = made.world.calendar.calendars[dana];
    if (danas) danas.freeBusyHidden = true;
    const { id } = made.call(ana, 'calendars.insert', { body: { summary: 'Private' } });
    const ids = ['nobody@vendor.example', carla, dana, String(id)];
    expect(asked(made, engine, ids).calendars).toEqual(Object.fromEntries(ids.map((each) => [each, missing])));
    expect(asked(made, dana, ['primary']).calendars).toEqual({ primary: { busy: [] } });
  });

  test('people outside the company see nothing', () => {
    expect(asked(calendarWorld(), carla, [ana]).calendars).toEqual({ [ana]: missing });
  });

  test('more calendars than allowed are all refused, inside the answer', () => {
    const refused = { errors: [{ domain: 'global', reason: 'tooManyCalendarsRequested' }], busy: [] };
    const ids = Array.from({ length: 51 }, (_, n) => `p${n}@vendor.example`);
    const { calendars } = asked(calendarWorld(), engine, ids);
    expect(calendars).toEqual(Object.fromEntries(ids.map((id) => [id, refused])));
    expect(asked(calendarWorld(), engine, [ana, ben], { calendarExpansionMax: 1 }).calendars).toEqual({ [ana]: refused, [ben]: refused });
  });

  test.each([
    ['an empty range', { timeMax: week.timeMin }, '400 timeRangeEmpty: The specified time range is empty.'],
    ['more than 90 days', { timeMax: '2026-06-08T00:00:00Z' }, '400 timeRangeTooLong: The requested time range is too long.'],
    ['a time without offset', { timeMin: '2026-03-09' }, `400 invalid: Invalid value for timeMin: '2026-03-09'.`],
    ['a zone that is not', { timeZone: 'Nowhere' }, '400 invalid: Invalid time zone: Nowhere'],
    ['a misspelt field', { timezone: 'UTC' }, `400 badRequest: Invalid JSON payload received. Unknown name "timezone": Cannot find field.`],
  ])('refuses %s', (_, more, because) => {
    const made = calendarWorld();
    expect(refusal(() => asked(made, engine, [ana], more))).toBe(because);
    expect(refusal(() => asked(made, engine, [ana], { timeMax: '2026-06-07T00:00:00Z' }))).toBe('not refused');
  });
});
