import { dateIn, isZone, startOf } from '../../src/base/zone';

const at = (iso: string) => Date.parse(iso);

describe('isZone', () => {
  it('knows every zone that the platform lists', () => {
    expect(Intl.supportedValuesOf('timeZone').filter((zone) => !isZone(zone))).toEqual([]);
  });

  it.each(['', 'UK', 'Europe/Londres', 'europe/london', '+02:00', 'GMT+2', 'Mars/Olympus', 'Europe/London ', '=1+1'])(
    'refuses “%s”',
    (text) => expect(isZone(text)).toBe(false),
  );

  it('takes UTC', () => expect(isZone('UTC')).toBe(true));
});

describe('dateIn', () => {
  it.each([
    ['2025-12-09T20:00:00Z', 'Asia/Kolkata', '2025-12-10'],
    ['2025-12-09T20:00:00Z', 'America/New_York', '2025-12-09'],
    ['2025-12-09T23:59:59.999Z', 'UTC', '2025-12-09'],
    ['2025-12-31T10:00:00Z', 'Pacific/Kiritimati', '2026-01-01'],
  ])('at %s the calendar in %s shows %s', (iso, zone, date) => expect(dateIn(at(iso), zone)).toBe(date));
});

describe('startOf', () => {
  it.each([
    ['2025-12-09', 'Europe/Warsaw', '2025-12-08T23:00:00Z'],
    ['2026-07-01', 'Asia/Kolkata', '2026-06-30T18:30:00Z'],
    ['2026-03-29', 'Europe/London', '2026-03-29T00:00:00Z'],
  ])('%s begins in %s at %s', (date, zone, iso) => expect(startOf(date, zone)).toBe(at(iso)));

  it('a day whose midnight is skipped begins with the change', () => {
    expect(startOf('2026-09-06', 'America/Santiago')).toBe(at('2026-09-06T04:00:00Z'));
  });

  it('a day whose midnight comes twice begins with the first', () => {
    expect(startOf('2026-11-01', 'America/Havana')).toBe(at('2026-11-01T04:00:00Z'));
  });
});
