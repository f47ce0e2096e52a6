import { formatClock, formatDate, formatDay, formatMoment } from '../../src/base/format-time';

const noon = Date.parse('2025-12-09T20:00:00Z');

describe('formatMoment', () => {
  it.each([
    ['Europe/London', 'Tue 9 Dec 20:00'],
    ['America/New_York', 'Tue 9 Dec 15:00'],
    ['Asia/Kolkata', 'Wed 10 Dec 01:30'],
    ['Asia/Kathmandu', 'Wed 10 Dec 01:45'],
  ])('reads the wall clock of %s', (zone, text) => expect(formatMoment(noon, zone)).toBe(text));
});

describe('formatClock', () => {
  it('writes midnight as 00:00', () => expect(formatClock(Date.parse('2025-12-09T23:00:00Z'), 'Europe/Warsaw')).toBe('00:00'));
});

describe('formatDay', () => {
  it('is the date there', () => expect([formatDay(noon, 'UTC'), formatDay(noon, 'Asia/Kolkata')]).toEqual(['9 Dec', '10 Dec']));
});

describe('formatDate', () => {
  it('leaves the year and the leading nought out', () => expect(formatDate('2026-03-01')).toBe('1 Mar'));
});
