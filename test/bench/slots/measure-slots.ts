import type { Instant } from '../../../src/base/time';
import { findSlot } from '../../../src/meeting/find-slot';
import { atLeast, atMost, type Figure } from '../figure';
import { timeInTurn } from '../time-in-turn';
import { busyCompany, type BusyCompany } from './busy-company';
import { slotCalculator } from './slot-calculator';
import { timeSlotsFinder } from './time-slots-finder';

const length = 30;

/** One search is over before the clock can tell much, so each round takes many. */
const many = Array.from({ length: 20 });

/** The earliest half hour: beside two packages on the same people, and how the time grows with people and with days. Throws when answers differ. */
export function measureSlots(): Figure[] {
  return [...besideOthers(), ...growth()];
}

function besideOthers(): Figure[] {
  const company = busyCompany(20, 60);
  const others = { calculator: slotCalculator(company, length), finder: timeSlotsFinder(company, length) };
  const found = [earliest(company), others.calculator(), others.finder()];
  if (new Set(found).size > 1) throw new Error(`findSlot, slot-calculator and time-slots-finder find ${found.join(', ')}.`);
  const { ours, calculator, finder } = timeInTurn(5, { ours: () => many.forEach(() => earliest(company)), ...others });
  const one = ours / many.length;
  const name = 'earliest slot, 20 people, 60 days';
  return [
    atLeast(100, { name: `${name}, against slot-calculator`, value: calculator / one, unit: '× its time' }),
    atLeast(10, { name: `${name}, against time-slots-finder`, value: finder / one, unit: '× its time' }),
    atMost(20, { name, value: one, unit: 'ms' }),
  ];
}

/** Each size against the smallest of its row; 1 would be linear: sixteen times the people, or the days, in sixteen times the time. */
function growth(): Figure[] {
  const people = timesOf([5, 10, 20, 40, 80], (count) => busyCompany(count, 60));
  const days = timesOf([7, 15, 30, 60, 120], (count) => busyCompany(20, count));
  return [
    ...grown(people, (size, first) => `earliest slot over 60 days, ${String(size)} people against ${String(first)}`),
    ...grown(days, (size, first) => `earliest slot of 20 people, ${String(size)} days against ${String(first)}`),
  ];
}

function grown([first, ...others]: readonly Timed[], nameOf: (size: number, first: number) => string): Figure[] {
  if (!first) return [];
  return others.map(({ size, time }) => {
    const value = time / first.time / (size / first.size);
    return atMost(1.5, { name: nameOf(size, first.size), value, unit: '× linear growth' });
  });
}

interface Timed {
  readonly size: number;
  readonly time: number;
}

function timesOf(sizes: readonly number[], make: (size: number) => BusyCompany): Timed[] {
  const works = Object.fromEntries(
    sizes.map((size) => {
      const company = make(size);
      return [String(size), () => many.forEach(() => earliest(company))];
    }),
  );
  const times = timeInTurn(9, works);
  return sizes.map((size) => ({ size, time: (times[String(size)] ?? NaN) / many.length }));
}

function earliest({ people, window }: BusyCompany): Instant {
  const slot = findSlot({ people, window, length, notice: 0, step: 15, now: window.start });
  if (!slot.ok) throw new Error(slot.refusal.because);
  return slot.value.start;
}
