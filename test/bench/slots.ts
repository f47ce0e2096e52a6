import { getSlots } from 'slot-calculator';
import type { Instant } from '../../src/base/time';
import type { Availability } from '../../src/meeting/availability';
import { findSlot } from '../../src/meeting/find-slot';
import { busyCompany, window } from './busy-company';
import { atLeast, atMost, type Figure } from './figure';
import { timeInTurn } from './time-in-turn';

const length = 30;

/** One search is over before the clock can tell much, so each round takes many. */
const many = Array.from({ length: 20 });

/** The earliest half hour of twenty people over sixty days, beside npm slot-calculator on the same people. Throws when the answers differ. */
export function measureSlots(): Figure[] {
  const people = busyCompany();
  const unavailability = people.flatMap(unavailable);
  const [found, expected] = [earliest(people), earliestOfSlotCalculator(unavailability)];
  if (found !== expected) throw new Error(`findSlot says ${String(found)}, slot-calculator says ${String(expected)}.`);

  const times = timeInTurn(5, { ours: () => many.forEach(() => earliest(people)), theirs: () => earliestOfSlotCalculator(unavailability) });
  const ours = times.ours / many.length;
  return [
    atLeast(100, { name: 'earliest slot, 20 people, 60 days, against slot-calculator', value: times.theirs / ours, unit: '×' }),
    atMost(20, { name: 'earliest slot, 20 people, 60 days', value: ours, unit: 'ms' }),
  ];
}

function earliest(people: readonly Availability[]): Instant {
  const slot = findSlot({ people, window, length, notice: 0, step: 15, now: window.start });
  return slot.ok ? slot.value.start : NaN;
}

type Unavailability = NonNullable<Parameters<typeof getSlots>[0]['unavailability']>;

function earliestOfSlotCalculator(unavailability: Unavailability): Instant {
  const { availableSlots } = getSlots({ from: iso(window.start), to: iso(window.end), unavailability, duration: length });
  return Date.parse(availableSlots[0]?.from ?? '');
}

/** What findSlot is told of a person, in the words of slot-calculator; without metadata, which makes it slower. */
function unavailable({ zone, hours, calendar }: Availability): Unavailability {
  const timezone = zone ?? 'UTC';
  const offHours = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'].flatMap((weekday) => [
    { day: { text: weekday, locale: 'en' }, from: '00:00', to: hours.from, timezone },
    { day: { text: weekday, locale: 'en' }, from: hours.to, to: '24:00', timezone },
  ]);
  const weekends = ['Saturday', 'Sunday'].map((weekday) => ({
    day: { text: weekday, locale: 'en' },
    from: '00:00',
    to: '24:00',
    timezone,
  }));
  const busy = calendar.is === 'known' ? calendar.busy.map(({ start, end }) => ({ from: iso(start), to: iso(end) })) : [];
  return [...offHours, ...weekends, ...busy];
}

const iso = (instant: Instant): string => new Date(instant).toISOString();
