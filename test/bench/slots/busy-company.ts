import { day, hour, minute, type Range } from '../../../src/base/time';
import type { Availability } from '../../../src/meeting/availability';

/** A Monday that no run of the bench will see, since time-slots-finder finds nothing in the past; clocks in Europe change on 26 March. */
const start = Date.parse('2034-02-06T00:00Z');

const zones = ['Europe/London', 'Europe/Warsaw', 'Europe/Athens', 'Asia/Dubai', 'Asia/Kolkata'];

/** People who look for a time together, and the days among which they look. */
export interface BusyCompany {
  readonly people: readonly Availability[];
  readonly window: Range;
}

/**
 * People in five zones, each busy four times a day for half an hour to an hour and a half, the same ones in every run.
 *
 * The only time that is free for everybody on purpose is on the last working day of the window, so that a search has to go through all of it.
 * Everything begins and ends on a half hour of UTC: slot-calculator looks at whole slots one after the other, and misses
 * free times that begin inside of one.
 */
export function busyCompany(count: number, days: number): BusyCompany {
  const next = chance(20_340_206);
  const window = { start, end: start + days * day };
  const planted = lastWorkingMorning(days);
  const people = Array.from({ length: count }, (_, index): Availability => ({
    email: `person${String(index)}@vendor.example`,
    roles: [],
    zone: zones[index % zones.length] ?? 'UTC',
    hours: { days: [1, 2, 3, 4, 5], from: '09:00', to: index % 2 === 0 ? '18:00' : '17:30' },
    calendar: { is: 'known', busy: busyTimes(next, window).filter((range) => range.end <= planted.start || range.start >= planted.end) },
  }));
  return { people, window };
}

/** Half past ten in UTC, when it is morning in London and afternoon in Kolkata. */
function lastWorkingMorning(days: number): Range {
  const weekday = (days - 1) % 7;
  const morning = start + (days - 1 - Math.max(0, weekday - 4)) * day + 10 * hour + 30 * minute;
  return { start: morning, end: morning + 30 * minute };
}

function busyTimes(next: (below: number) => number, { end }: Range): Range[] {
  const busy: Range[] = [];
  for (let midnight = start; midnight < end; midnight += day) {
    for (let meeting = 0; meeting < 4; meeting += 1) {
      const from = midnight + 4 * hour + next(24) * 30 * minute;
      busy.push({ start: from, end: from + (1 + next(3)) * 30 * minute });
    }
  }
  return busy;
}

/** Numbers that look like chance and are the same each time: a linear congruential generator. */
function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
