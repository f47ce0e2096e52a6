import { hour } from '../../src/base/time';
import { zoneSpans } from '../../src/base/zone-spans';

const at = (iso: string) => Date.parse(iso);
const spans = (zone: string, from: string, to: string) =>
  zoneSpans(zone, { start: at(from), end: at(to) }).map(({ start, end, offset }) => [
    new Date(start).toISOString().slice(0, 16),
    new Date(end).toISOString().slice(0, 16),
    offset / hour,
  ]);

describe('zoneSpans', () => {
  it('is one stretch where the clock does not change', () => {
    expect(spans('Asia/Kolkata', '2026-01-01', '2026-12-31')).toEqual([['2026-01-01T00:00', '2026-12-31T00:00', 5.5]]);
  });

  it('finds both changes of a year, to the minute', () => {
    expect(spans('Europe/London', '2026-01-01', '2026-12-31')).toEqual([
      ['2026-01-01T00:00', '2026-03-29T01:00', 0],
      ['2026-03-29T01:00', '2026-10-25T01:00', 1],
      ['2026-10-25T01:00', '2026-12-31T00:00', 0],
    ]);
  });

  it('finds the half-hour change of Lord Howe', () => {
    expect(spans('Australia/Lord_Howe', '2026-04-01', '2026-04-10')).toEqual([
      ['2026-04-01T00:00', '2026-04-04T15:00', 11],
      ['2026-04-04T15:00', '2026-04-10T00:00', 10.5],
    ]);
  });

  it('finds the two changes around one Ramadan in Morocco', () => {
    expect(spans('Africa/Casablanca', '2026-02-01', '2026-04-01').map(([, , offset]) => offset)).toEqual([1, 0, 1]);
  });

  it('is empty for an empty range', () => {
    expect(spans('Europe/London', '2026-01-01', '2026-01-01')).toEqual([]);
  });
});
