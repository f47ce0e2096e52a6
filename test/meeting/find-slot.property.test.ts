import fc from 'fast-check';
import { hour, minute, type Range } from '../../src/base/time';
import type { Role, Weekday } from '../../src/handoff/people';
import type { Availability, SlotQuestion } from '../../src/meeting/availability';
import { findSlot } from '../../src/meeting/find-slot';
import { rankSlots } from '../../src/meeting/rank-slots';
import { at } from './people';
import { isWorked, wallClock } from './wall-clock';
import { cases } from '../cases';

const zones = ['Europe/London', 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe', 'Africa/Casablanca', 'America/Santiago'];
const clock = fc.integer({ min: 0, max: 24 }).map((hours) => `${String(hours).padStart(2, '0')}:00`);
const windowStart = fc.constantFrom(
  ...['2026-03-07T00:00Z', '2026-03-28T12:00Z', '2026-10-24T12:00Z', '2026-06-01T00:00Z', '2026-04-04T06:00Z'].map(at),
);

const busyFrom = (start: number): fc.Arbitrary<Range[]> =>
  fc.array(
    fc
      .tuple(fc.nat(48 * 12), fc.integer({ min: 0, max: 60 }))
      .map(([from, length]) => ({ start: start + from * 5 * minute, end: start + (from + length) * 5 * minute })),
    { maxLength: 5 },
  );

const anybody = (start: number): fc.Arbitrary<Availability> =>
  fc.record({
    email: fc.constantFrom('ana', 'ben', 'dana', 'omar'),
    roles: fc.constantFrom<Role[]>(['AE'], ['CE'], ['IE'], ['PM'], ['CE', 'PM']),
    zone: fc.constantFrom(...zones),
    hours: fc.record({ days: fc.subarray<Weekday>([1, 2, 3, 4, 5, 6, 7], { minLength: 3 }), from: clock, to: clock }),
    calendar: busyFrom(start).map((busy) => ({ is: 'known' as const, busy })),
  });

const anyQuestion: fc.Arbitrary<SlotQuestion> = windowStart.chain((start) =>
  fc.record({
    people: fc.array(anybody(start), { minLength: 1, maxLength: 4 }),
    window: fc.constant({ start, end: start + 48 * hour }),
    length: fc.constantFrom(30, 45, 60),
    notice: fc.constantFrom(0, 50, 240),
    step: fc.constantFrom(15, 30, 60),
    now: fc.constantFrom(start - 24 * hour, start + 90 * minute),
  }),
);

/** Somebody can come if every minute is worked and none is busy: judged minute by minute, by the platform's own clock. */
function canCome({ zone, hours, calendar }: Availability, start: number, end: number): boolean {
  for (let moment = start; moment < end; moment += 5 * minute) {
    if (!isWorked(moment, zone ?? 'UTC', hours)) return false;
    if (calendar.is === 'known' && calendar.busy.some((busy) => busy.start <= moment && moment < busy.end)) return false;
  }
  return true;
}

/** Every minute in turn. */
function firstByHand({ people, window, length, notice, step, now }: SlotQuestion): Range | null {
  for (let start = Math.max(window.start, now + notice * minute); start + length * minute <= window.end; start += 5 * minute) {
    if (wallClock(start, people[0]?.zone ?? 'UTC').minutes % step !== 0) continue;
    if (people.every((person) => canCome(person, start, start + length * minute))) return { start, end: start + length * minute };
  }
  return null;
}

describe('findSlot against every minute in turn', () => {
  it('finds the same slot, or refuses where there is none', () => {
    fc.assert(
      fc.property(anyQuestion, (question) => {
        const slot = findSlot(question);
        expect(slot.ok ? slot.value : null).toEqual(firstByHand(question));
      }),
      cases(200),
    );
  });
});

describe('rankSlots against every minute in turn', () => {
  it('names exactly those who cannot come', () => {
    fc.assert(
      fc.property(anyQuestion, (question) => {
        for (const { start, end, missing } of rankSlots({ ...question, most: 5 })) {
          expect(missing.map(({ email }) => email)).toEqual(
            question.people.filter((person) => !canCome(person, start, end)).map(({ email }) => email),
          );
        }
      }),
      cases(100),
    );
  });

  it('begins with the slot of findSlot where there is one', () => {
    fc.assert(
      fc.property(anyQuestion, (question) => {
        const slot = findSlot(question);
        if (slot.ok) expect(rankSlots({ ...question, most: 1 })).toEqual([{ ...slot.value, missing: [] }]);
      }),
      cases(100),
    );
  });
});
