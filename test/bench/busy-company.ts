import { day, hour, minute, type Range } from '../../src/base/time';
import type { Availability } from '../../src/meeting/availability';

const start = Date.parse('2026-02-02T00:00Z');

/** The window of sixty days; clocks in Europe change in its last week. */
export const window: Range = { start, end: start + 60 * day };

/** The only time that is left free for everybody on purpose: near the end, so that a search has to go through all of it. */
const planted: Range = { start: Date.parse('2026-03-31T10:30Z'), end: Date.parse('2026-03-31T11:00Z') };

const zones = ['Europe/London', 'Europe/Warsaw', 'Europe/Athens', 'Asia/Dubai', 'Asia/Kolkata'];

/**
 * Twenty people in five zones, each busy four times a day for half an hour to an hour and a half, the same ones in every run.
 *
 * Everything begins and ends on a half hour of UTC: slot-calculator looks at whole slots one after the other, and misses
 * free times that begin inside of one.
 */
export function busyCompany(): Availability[] {
  const next = chance(20_260_202);
  return Array.from({ length: 20 }, (_, index) => ({
    email: `person${String(index)}@vendor.example`,
    roles: [],
    required: true,
    zone: zones[index % zones.length] ?? 'UTC',
    hours: { days: [1, 2, 3, 4, 5], from: '09:00', to: index % 2 === 0 ? '18:00' : '17:30' },
    calendar: { is: 'known', busy: busyTimes(next) },
  }));
}

function busyTimes(next: (below: number) => number): Range[] {
  const busy: Range[] = [];
  for (let midnight = start; midnight < window.end; midnight += day) {
    for (let meeting = 0; meeting < 4; meeting += 1) {
      const from = midnight + 4 * hour + next(24) * 30 * minute;
      busy.push({ start: from, end: from + (1 + next(3)) * 30 * minute });
    }
  }
  return busy.filter((range) => range.end <= planted.start || range.start >= planted.end);
}

/** Numbers that look like chance and are the same each time: a linear congruential generator. */
function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
