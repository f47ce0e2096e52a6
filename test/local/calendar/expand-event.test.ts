import { expandEvent } from '../../../local/calendar/expand-event';
import type { EventResource } from '../../../local/calendar/event-resource';
import { refusal } from './calendar-world';

function event(recurrence: string[], start = '2026-03-02T09:00:00-05:00', timeZone = 'America/New_York'): EventResource {
  const isDate = start.length === 10;
  const end = isDate ? '2026-03-03' : new Date(Date.parse(start) + 3_600_000).toISOString();
  return {
    id: 'daily',
    iCalUID: 'daily@google.com',
    status: 'confirmed',
    created: '',
    updated: '',
    creator: { email: 'a@b' },
    organizer: { email: 'a@b' },
    start: isDate ? { date: start } : { dateTime: start, timeZone },
    end: isDate ? { date: end } : { dateTime: end, timeZone },
    recurrence,
    sequence: 0,
    eventType: 'default',
    reminders: { useDefault: true },
  };
}

const starts = (what: EventResource, window = {}) =>
  expandEvent(what, 'America/New_York', window).map(({ startTime }) => startTime.date ?? startTime.dateTime);

describe('expandEvent', () => {
  test.each([
    ['COUNT', ['RRULE:FREQ=DAILY;COUNT=2'], ['2026-03-02T09:00:00-05:00', '2026-03-03T09:00:00-05:00']],
    ['INTERVAL', ['RRULE:FREQ=DAILY;INTERVAL=3;COUNT=2'], ['2026-03-02T09:00:00-05:00', '2026-03-05T09:00:00-05:00']],
    [
      'an UNTIL that is the last start itself',
      ['RRULE:FREQ=DAILY;UNTIL=20260303T140000Z'],
      ['2026-03-02T09:00:00-05:00', '2026-03-03T09:00:00-05:00'],
    ],
    ['an UNTIL a second too early', ['RRULE:FREQ=DAILY;UNTIL=20260303T135959Z'], ['2026-03-02T09:00:00-05:00']],
    ['an UNTIL that is a date', ['RRULE:FREQ=DAILY;UNTIL=20260303'], ['2026-03-02T09:00:00-05:00', '2026-03-03T09:00:00-05:00']],
    [
      'EXDATE, which counts',
      ['RRULE:FREQ=DAILY;COUNT=3', 'EXDATE;TZID=America/New_York:20260303T090000'],
      ['2026-03-02T09:00:00-05:00', '2026-03-04T09:00:00-05:00'],
    ],
    ['EXDATE in UTC', ['RRULE:FREQ=DAILY;COUNT=2', 'EXDATE:20260302T140000Z'], ['2026-03-03T09:00:00-05:00']],
    [
      'working days',
      ['RRULE:FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR;UNTIL=20260309T235959Z'],
      [
        '2026-03-02T09:00:00-05:00',
        '2026-03-03T09:00:00-05:00',
        '2026-03-04T09:00:00-05:00',
        '2026-03-05T09:00:00-05:00',
        '2026-03-06T09:00:00-05:00',
        '2026-03-09T09:00:00-04:00',
      ],
    ],
    [
      'days of the week across the change of the clocks',
      ['RRULE:FREQ=WEEKLY;BYDAY=MO,SU;COUNT=4'],
      ['2026-03-02T09:00:00-05:00', '2026-03-08T09:00:00-04:00', '2026-03-09T09:00:00-04:00', '2026-03-15T09:00:00-04:00'],
    ],
    [
      'every other week from Monday',
      ['RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,SU;COUNT=3'],
      ['2026-03-02T09:00:00-05:00', '2026-03-08T09:00:00-04:00', '2026-03-16T09:00:00-04:00'],
    ],
    [
      'every other week from Sunday',
      ['RRULE:FREQ=WEEKLY;INTERVAL=2;WKST=SU;BYDAY=MO,SU;COUNT=3'],
      ['2026-03-02T09:00:00-05:00', '2026-03-15T09:00:00-04:00', '2026-03-16T09:00:00-04:00'],
    ],
  ])('%s', (_, recurrence, expected) => {
    expect(starts(event(recurrence))).toEqual(expected);
  });

  test('whole days', () => {
    expect(starts(event(['RRULE:FREQ=WEEKLY;COUNT=2'], '2026-03-02'))).toEqual(['2026-03-02', '2026-03-09']);
  });

  test('a start that the clocks skip moves on, one that they strike twice is the earlier', () => {
    expect(starts(event(['RRULE:FREQ=DAILY;COUNT=2'], '2026-03-07T02:30:00-05:00'))[1]).toBe('2026-03-08T03:30:00-04:00');
    expect(starts(event(['RRULE:FREQ=DAILY;COUNT=2'], '2026-10-31T01:30:00-04:00'))[1]).toBe('2026-11-01T01:30:00-04:00');
  });

  test('a rule without end, far from its beginning', () => {
    const window = { from: Date.parse('2036-03-10T00:00:00Z'), to: Date.parse('2036-03-12T00:00:00Z') };
    expect(starts(event(['RRULE:FREQ=DAILY']), window)).toEqual(['2036-03-10T09:00:00-04:00', '2036-03-11T09:00:00-04:00']);
  });

  test('half-open: an event that ends when the window opens, or starts when it closes, is outside', () => {
    const single = { from: Date.parse('2026-03-02T15:00:00Z'), to: Date.parse('2026-03-03T14:00:00Z') };
    expect(starts(event(['RRULE:FREQ=DAILY']), single)).toEqual([]);
  });

  test.each([
    [
      'FREQ=MONTHLY',
      ['RRULE:FREQ=MONTHLY'],
      'NotBuilt: The local workspace has no FREQ=MONTHLY in RRULE:FREQ=MONTHLY. Extend local/calendar/parse-recurrence.ts.',
    ],
    [
      'other parts',
      ['RRULE:FREQ=DAILY;BYHOUR=9'],
      'NotBuilt: The local workspace has no BYHOUR in RRULE:FREQ=DAILY;BYHOUR=9. Extend local/calendar/parse-recurrence.ts.',
    ],
    [
      'RDATE',
      ['RRULE:FREQ=DAILY', 'RDATE:20260401T090000Z'],
      'NotBuilt: The local workspace has no recurrence line RDATE:20260401T090000Z. Extend local/calendar/parse-recurrence.ts.',
    ],
    ['nonsense', ['RRULE:FREQ=DAILY;COUNT=none'], '400 invalid: Invalid recurrence rule: RRULE:FREQ=DAILY;COUNT=none'],
  ])('%s is refused aloud', (_, recurrence, because) => {
    expect(refusal(() => starts(event(recurrence)))).toBe(because);
  });
});
