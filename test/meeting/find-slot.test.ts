import { findSlot } from '../../src/meeting/find-slot';
import type { SlotQuestion } from '../../src/meeting/availability';
import { at, person, range, weekdays } from './people';

/** Tuesday 9 December 2025, nobody's clock changes. */
const question: SlotQuestion = {
  people: [person('AE', 'Europe/London'), person('CE', 'America/New_York')],
  window: { start: at('2025-12-09T00:00Z'), end: at('2025-12-16T00:00Z') },
  length: 45,
  notice: 240,
  step: 15,
  now: at('2025-12-08T18:00Z'),
};
const found = (start: string, end: string) => ({ ok: true, value: range(start, end) });

describe('findSlot', () => {
  it('finds the first time when everybody works', () => {
    expect(findSlot(question)).toEqual(found('2025-12-09T14:00Z', '14:45Z'));
  });

  it('goes round what stands in the calendars', () => {
    const people = [
      person('AE', 'Europe/London', { busy: [range('2025-12-09T14:30Z', '15:10Z')] }),
      person('CE', 'America/New_York', { busy: [range('2025-12-09T13:00Z', '14:05Z')] }),
    ];
    expect(findSlot({ ...question, people })).toEqual(found('2025-12-09T15:15Z', '16:00Z'));
  });

  it('a meeting that ends when the slot begins, and one that begins when it ends, are not in the way', () => {
    const people = [person('AE', 'Europe/London', { busy: [range('2025-12-09T15:00Z', '16:00Z'), range('2025-12-09T14:00Z', '14:15Z')] })];
    expect(findSlot({ ...question, people, window: { ...question.window, start: at('2025-12-09T14:00Z') } })).toEqual(
      found('2025-12-09T14:15Z', '15:00Z'),
    );
  });

  it('busy times may overlap and come in any order', () => {
    const busy = [
      range('2025-12-09T15:00Z', '17:00Z'),
      range('2025-12-09T09:00Z', '12:00Z'),
      range('2025-12-09T10:00Z', '11:00Z'),
      range('2025-12-09T11:30Z', '14:30Z'),
    ];
    expect(findSlot({ ...question, people: [person('AE', 'Europe/London', { busy })] })).toEqual(found('2025-12-10T09:00Z', '09:45Z'));
  });

  it('asks nobody in sooner than the notice', () => {
    expect(findSlot({ ...question, now: at('2025-12-09T11:20Z') })).toEqual(found('2025-12-09T15:30Z', '16:15Z'));
  });

  it('begins at a multiple of the step', () => {
    const busy = [range('2025-12-09T14:00Z', '14:05Z')];
    expect(findSlot({ ...question, people: [...question.people, person('IE', 'Europe/London', { busy })], step: 30 })).toEqual(
      found('2025-12-09T14:30Z', '15:15Z'),
    );
  });

  it('full hours are those of the first', () => {
    const people = [person('AE', 'Asia/Kolkata', { busy: [range('2025-12-09T03:30Z', '03:45Z')] })];
    expect(findSlot({ ...question, people, step: 60 })).toEqual(found('2025-12-09T04:30Z', '05:15Z'));
  });

  it('quarter hours suit a zone that is 45 minutes off', () => {
    expect(findSlot({ ...question, people: [person('AE', 'Asia/Kathmandu')], step: 15 })).toEqual(found('2025-12-09T03:15Z', '04:00Z'));
  });

  it('keeps times free of meetings, on everybody’s own clock', () => {
    const noMeetingTimes = [{ days: [2], from: '09:00', to: '10:00' }] as const;
    expect(findSlot({ ...question, noMeetingTimes })).toEqual(found('2025-12-09T15:00Z', '15:45Z'));
  });

  it('fills a window to its last minute', () => {
    const window = range('2025-12-09T16:15Z', '17:00Z');
    expect(findSlot({ ...question, window })).toEqual(found('2025-12-09T16:15Z', '17:00Z'));
  });

  it('an unreadable calendar is never taken as free', () => {
    const people = [...question.people, person('IE', 'Europe/Warsaw', { calendar: { is: 'unknown', because: 'notFound' } })];
    expect(findSlot({ ...question, people })).toEqual({
      ok: false,
      refusal: {
        code: 'calendar-unreadable',
        because: 'Some calendars cannot be read: ie@vendor.example (notFound).',
        fix: 'Ask ie@vendor.example to share free/busy inside the company, or choose a time.',
        at: 'ie@vendor.example',
      },
    });
  });

  it('plans nothing for somebody without a zone', () => {
    expect(findSlot({ ...question, people: [...question.people, person('IE', 'UTC', { zone: null })] })).toEqual({
      ok: false,
      refusal: {
        code: 'zone-missing',
        because: 'There is no time zone for ie@vendor.example.',
        fix: 'Enter a zone such as Europe/London in the People tab.',
        at: 'ie@vendor.example',
      },
    });
  });

  const noCommonTime = (length: number) => ({
    ok: false,
    refusal: {
      code: 'no-common-time',
      because: `There are no ${String(length)} minutes before Tue 16 Dec 00:00 (Europe/London) when everybody needed is working and free.`,
      fix: 'Choose a time when somebody is missing, or widen the window in the Policy tab.',
    },
  });

  it.each<[string, Partial<SlotQuestion>]>([
    ['zones have no working hour in common', { people: [person('AE', 'Europe/London'), person('CE', 'Pacific/Auckland')] }],
    ['the notice outlasts the window', { notice: 60 * 24 * 30 }],
    ['the window is empty', { window: { start: at('2025-12-16T00:00Z'), end: at('2025-12-16T00:00Z') } }],
    ['the window is the wrong way round', { window: { start: at('2025-12-17T00:00Z'), end: at('2025-12-16T00:00Z') } }],
    ['the meeting is longer than anybody’s day', { length: 600 }],
    ['somebody works no day at all', { people: [person('AE', 'Europe/London', { hours: { ...weekdays, days: [] } })] }],
    [
      'somebody is away all week',
      { people: [person('AE', 'Europe/London', { busy: [{ start: at('2025-12-01'), end: at('2026-01-05') }] })] },
    ],
    ['every week is kept free of meetings', { noMeetingTimes: [{ days: [1, 2, 3, 4, 5, 6, 7], from: '00:00', to: '24:00' }] }],
  ])('refuses when %s', (_, change) => {
    expect(findSlot({ ...question, ...change })).toEqual(noCommonTime(change.length ?? question.length));
  });

  it('refuses when nobody is needed', () => {
    expect(findSlot({ ...question, people: [] }).ok).toBe(false);
  });
});
