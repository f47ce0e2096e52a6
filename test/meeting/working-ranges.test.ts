import fc from 'fast-check';
import { hour, minute, type Range } from '../../src/base/time';
import { zoneSpans } from '../../src/base/zone-spans';
import type { Weekday, WorkingHours } from '../../src/handoff/people';
import { workingRanges } from '../../src/meeting/working-ranges';
import { at, weekdays } from './people';
import { isWorked } from './wall-clock';
import { cases } from '../cases';

const worked = (hours: WorkingHours, zone: string, from: string, to: string) =>
  workingRanges(hours, zoneSpans(zone, { start: at(from), end: at(to) })).map(({ start, end }) => [iso(start), iso(end)]);
const iso = (instant: number) => new Date(instant).toISOString().slice(5, 16);
const always: WorkingHours = { days: [1, 2, 3, 4, 5, 6, 7], from: '00:00', to: '24:00' };

describe('workingRanges', () => {
  it('are the hours of each working day on the clock there', () => {
    expect(worked(weekdays, 'Asia/Kolkata', '2025-12-05T00:00Z', '2025-12-09T00:00Z')).toEqual([
      ['12-05T03:30', '12-05T11:30'],
      ['12-08T03:30', '12-08T11:30'],
    ]);
  });

  it('are cut off at the window', () => {
    expect(worked(weekdays, 'UTC', '2025-12-05T10:00Z', '2025-12-05T12:00Z')).toEqual([['12-05T10:00', '12-05T12:00']]);
  });

  it('a night shift belongs to the day on which it begins', () => {
    expect(worked({ days: [5], from: '22:00', to: '06:00' }, 'UTC', '2025-12-05T00:00Z', '2025-12-08T00:00Z')).toEqual([
      ['12-05T22:00', '12-06T06:00'],
    ]);
  });

  it('days that touch are one range', () => {
    expect(worked(always, 'Europe/London', '2026-03-28T00:00Z', '2026-03-31T00:00Z')).toEqual([['03-28T00:00', '03-31T00:00']]);
  });

  it('hours without length are none', () => {
    expect(worked({ ...always, from: '09:00', to: '09:00' }, 'UTC', '2025-12-05T00:00Z', '2025-12-08T00:00Z')).toEqual([]);
  });

  it('hours that are no time are none', () => {
    expect(worked({ ...always, from: 'nine', to: '17:00' }, 'UTC', '2025-12-05T00:00Z', '2025-12-08T00:00Z')).toEqual([]);
  });

  it('an hour that the clock skips is not worked', () => {
    expect(worked({ days: [7], from: '00:30', to: '02:30' }, 'Europe/London', '2026-03-29T00:00Z', '2026-03-30T00:00Z')).toEqual([
      ['03-29T00:30', '03-29T01:30'],
    ]);
  });

  it('an hour that the clock strikes twice is worked twice', () => {
    expect(worked({ days: [7], from: '00:30', to: '01:30' }, 'Europe/London', '2026-10-24T22:00Z', '2026-10-26T00:00Z')).toEqual([
      ['10-24T23:30', '10-25T00:30'],
      ['10-25T01:00', '10-25T01:30'],
    ]);
  });
});

const zones = [
  'Europe/London',
  'America/New_York',
  'America/Santiago',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'Africa/Casablanca',
  'America/St_Johns',
  'Asia/Beirut',
  'Pacific/Chatham',
];
const time = fc
  .integer({ min: 0, max: 24 * 4 })
  .map((quarters) => `${String(Math.floor(quarters / 4)).padStart(2, '0')}:${String((quarters % 4) * 15).padStart(2, '0')}`);
const anyHours = fc.record({ days: fc.subarray<Weekday>([1, 2, 3, 4, 5, 6, 7]), from: time, to: time });
/** Two days within half a day of a change of the clock somewhere, or anywhere in 2026. */
const anyWindow = fc
  .oneof(
    fc.constantFrom(
      ...['2026-03-08', '2026-03-22', '2026-03-29', '2026-04-04', '2026-09-06', '2026-10-03', '2026-10-25', '2026-11-01'].map((day) =>
        at(`${day}T00:00Z`),
      ),
    ),
    fc.nat(365).map((days) => at('2026-01-01') + days * 24 * hour),
  )
  .map((start): Range => ({ start: start - 12 * hour, end: start + 36 * hour }));

describe('workingRanges against the clock on the wall', () => {
  it('hold every minute that reads within the hours and no other', () => {
    fc.assert(
      fc.property(fc.constantFrom(...zones), anyHours, anyWindow, (zone, hours, window) => {
        const ranges = workingRanges(hours, zoneSpans(zone, window));
        for (let moment = window.start; moment < window.end; moment += 5 * minute) {
          const isIn = ranges.some(({ start, end }) => start <= moment && moment < end);
          if (isIn !== isWorked(moment, zone, hours)) return false;
        }
        return true;
      }),
      cases(150),
    );
  });
});
