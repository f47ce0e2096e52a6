import { findSlot } from '../../src/meeting/find-slot';
import { at, person, weekdays } from './people';
import { wallClock } from './wall-clock';

/** The first slot from that moment on, as each person's clock shows its beginning. */
function starts(zones: readonly string[], from: string, length = 45, to = '17:00'): string[] {
  const people = zones.map((zone) => person('AE', zone, { hours: { ...weekdays, to } }));
  const slot = findSlot({
    people,
    window: { start: at(from), end: at(from) + 7 * 86_400_000 },
    length,
    notice: 0,
    step: 15,
    now: at(from),
  });
  if (!slot.ok) return [slot.refusal.code];
  return zones.map((zone) => `${wallClock(slot.value.start, zone).date} ${clockText(wallClock(slot.value.start, zone).minutes)}`);
}

const clockText = (minutes: number) => `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

describe('findSlot while clocks change', () => {
  const londonAndNewYork = ['Europe/London', 'America/New_York'];

  it.each([
    ['the Friday before the US change', '2026-03-06T00:00Z', ['2026-03-06 14:00', '2026-03-06 09:00']],
    ['the Monday after it, four hours apart', '2026-03-09T00:00Z', ['2026-03-09 13:00', '2026-03-09 09:00']],
    ['the Friday before the EU change', '2026-03-27T00:00Z', ['2026-03-27 13:00', '2026-03-27 09:00']],
    ['the Monday after it, five hours apart again', '2026-03-30T00:00Z', ['2026-03-30 14:00', '2026-03-30 09:00']],
    ['the Monday after the EU change of autumn', '2026-10-26T00:00Z', ['2026-10-26 13:00', '2026-10-26 09:00']],
    ['the Monday after the US change of autumn', '2026-11-02T00:00Z', ['2026-11-02 14:00', '2026-11-02 09:00']],
  ])('London and New York: %s', (_, from, shown) => expect(starts(londonAndNewYork, from)).toEqual(shown));

  it('a search that begins before a change and ends after it reads the clock of the day that it finds', () => {
    expect(starts(londonAndNewYork, '2026-03-06T17:00Z')).toEqual(['2026-03-09 13:00', '2026-03-09 09:00']);
    expect(starts(londonAndNewYork, '2026-10-23T21:00Z')).toEqual(['2026-10-26 13:00', '2026-10-26 09:00']);
  });

  it.each([
    ['in January', '2026-01-05T00:00Z', ['2026-01-05 09:00', '2026-01-05 19:30']],
    ['after London went forward', '2026-03-30T00:00Z', ['2026-03-30 09:00', '2026-03-30 18:30']],
    ['after Adelaide went back as well', '2026-04-07T00:00Z', ['2026-04-07 09:00', '2026-04-07 17:30']],
  ])('London and Adelaide, opposite seasons: %s', (_, from, shown) => {
    expect(starts(['Europe/London', 'Australia/Adelaide'], from, 45, '21:00')).toEqual(shown);
  });

  it('Lord Howe moves its clock by half an hour', () => {
    expect(starts(['Australia/Lord_Howe', 'Australia/Sydney'], '2026-04-03T00:00Z')).toEqual(['2026-04-03 11:00', '2026-04-03 11:00']);
    expect(starts(['Australia/Lord_Howe', 'Australia/Sydney'], '2026-04-05T12:00Z')).toEqual(['2026-04-06 09:30', '2026-04-06 09:00']);
  });

  it.each([
    [['Asia/Kolkata', 'Europe/London'], '2026-12-07T00:00Z', ['2026-12-07 14:30', '2026-12-07 09:00']],
    [['Asia/Kathmandu', 'Asia/Kolkata'], '2026-12-07T00:00Z', ['2026-12-07 09:15', '2026-12-07 09:00']],
    [['America/St_Johns', 'America/New_York'], '2026-12-07T00:00Z', ['2026-12-07 10:30', '2026-12-07 09:00']],
    [['Pacific/Chatham', 'Pacific/Auckland'], '2026-06-08T00:00Z', ['2026-06-08 12:45', '2026-06-08 12:00']],
  ])('zones that are not on the full hour: %j', (zones, from, shown) => expect(starts(zones, from)).toEqual(shown));

  it('the one-hour meeting at 09:00 in New York never lands an hour off in all weeks of a year', () => {
    for (let week = 0; week < 52; week += 1) {
      const monday = new Date(at('2026-01-05T00:00Z') + week * 7 * 86_400_000).toISOString();
      expect(starts(londonAndNewYork, monday, 60)[1]).toBe(`${monday.slice(0, 10)} 09:00`);
    }
  });
});
