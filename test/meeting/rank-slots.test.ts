import { hour } from '../../src/base/time';
import { rankSlots } from '../../src/meeting/rank-slots';
import { at, person, range } from './people';

/** Tuesday 9 December 2025. */
const question = {
  window: { start: at('2025-12-09T00:00Z'), end: at('2025-12-10T00:00Z') },
  length: 45,
  notice: 0,
  step: 15,
  now: at('2025-12-08T00:00Z'),
  most: 5,
};
const allDay = range('2025-12-09T00:00Z', '23:59Z');
const missing = (role: string, why: string) => ({ email: `${role}@vendor.example`, why });

describe('rankSlots', () => {
  it('names who would be missing and why, hours apart before side by side', () => {
    const people = [person('AE', 'Europe/London'), person('CE', 'Europe/London'), person('PM', 'Europe/London', { busy: [allDay] })];
    expect(rankSlots({ ...question, people, most: 3 })).toEqual([
      { ...range('2025-12-09T09:00Z', '09:45Z'), missing: [missing('pm', 'busy')] },
      { ...range('2025-12-09T12:45Z', '13:30Z'), missing: [missing('pm', 'busy')] },
      { ...range('2025-12-09T09:45Z', '10:30Z'), missing: [missing('pm', 'busy')] },
    ]);
  });

  it('one missing is better than two, however late', () => {
    const people = [
      person('AE', 'Europe/London', { busy: [range('2025-12-09T00:00Z', '15:00Z')] }),
      person('CE', 'Europe/London', { busy: [range('2025-12-09T00:00Z', '15:00Z')] }),
      person('PM', 'Europe/London', { busy: [allDay] }),
    ];
    expect(rankSlots({ ...question, people, most: 1 })).toEqual([
      { ...range('2025-12-09T15:00Z', '15:45Z'), missing: [missing('pm', 'busy')] },
    ]);
  });

  it('rather without the PM than without the one who wrote the TDD', () => {
    const people = [
      person('CE', 'Europe/London', { busy: [range('2025-12-09T09:00Z', '13:00Z')] }),
      person('IE', 'Europe/London'),
      person('PM', 'Europe/London', { busy: [range('2025-12-09T13:00Z', '17:00Z')] }),
    ];
    expect(rankSlots({ ...question, people, most: 1 })).toEqual([
      { ...range('2025-12-09T13:00Z', '13:45Z'), missing: [missing('pm', 'busy')] },
    ]);
  });

  it('rather a little after hours than during another meeting', () => {
    const people = [person('CE', 'Europe/London', { busy: [range('2025-12-09T00:00Z', '17:00Z')] }), person('IE', 'America/New_York')];
    expect(rankSlots({ ...question, people, most: 1 })).toEqual([
      { ...range('2025-12-09T17:00Z', '17:45Z'), missing: [missing('ce', 'outside hours')] },
    ]);
  });

  it('rather in somebody’s evening than in somebody’s night', () => {
    const people = [person('CE', 'Europe/London'), person('IE', 'America/Los_Angeles')];
    expect(rankSlots({ ...question, people, most: 2 })).toEqual([
      { ...range('2025-12-09T15:00Z', '15:45Z'), missing: [missing('ie', 'outside hours')] },
      { ...range('2025-12-09T18:45Z', '19:30Z'), missing: [missing('ce', 'outside hours')] },
    ]);
  });

  it('somebody whose calendar cannot be read is missing at every time, and the hours of the others and theirs still count', () => {
    const unknown = { is: 'unknown', because: 'notFound' } as const;
    const people = [person('AE', 'Europe/London'), person('IE', 'America/New_York', { calendar: unknown })];
    expect(rankSlots({ ...question, people, most: 1 })).toEqual([
      { ...range('2025-12-09T14:00Z', '14:45Z'), missing: [missing('ie', 'calendar unreadable')] },
    ]);
  });

  it('a time at which nobody could come is no choice', () => {
    expect(rankSlots({ ...question, people: [person('AE', 'Europe/London', { busy: [allDay] })] })).toEqual([]);
  });

  it('plans nothing while somebody has no zone', () => {
    expect(rankSlots({ ...question, people: [person('AE', 'Europe/London'), person('IE', 'UTC', { zone: null })] })).toEqual([]);
  });

  it('keeps the notice and the window', () => {
    const people = [person('AE', 'UTC'), person('CE', 'UTC', { busy: [allDay] })];
    const choices = rankSlots({ ...question, people, now: at('2025-12-09T10:00Z'), notice: 60, most: 100 });
    expect([
      choices.every(({ start }) => start >= at('2025-12-09T11:00Z')),
      choices.every(({ end }) => end <= question.window.end),
    ]).toEqual([true, true]);
  });

  it('offers five times of five days before five of one', () => {
    const week = { start: at('2025-12-08T00:00Z'), end: at('2025-12-13T00:00Z') };
    const people = [person('AE', 'UTC'), person('PM', 'UTC', { busy: [week] })];
    const starts = rankSlots({ ...question, people, window: week }).map(({ start }) => start);
    expect(starts.every((start, index) => index === 0 || start - (starts[index - 1] ?? 0) > 3 * hour)).toBe(true);
  });
});
