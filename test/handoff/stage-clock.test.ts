import { stageClock } from '../../src/handoff/stage-clock';

const at = (text: string) => Date.parse(text);
const clock = (since: string, now: string, days: number | null, zone = 'Europe/London') =>
  stageClock({ since: at(since), now: at(now), days, zone });

describe('stageClock', () => {
  it.each([
    [
      'a stage of Monday, in time',
      '2026-06-01T08:00Z',
      '2026-06-04T22:59Z',
      { since: '2026-06-01', due: '2026-06-04', late: 0, changesAt: at('2026-06-04T23:00Z') },
    ],
    [
      'the day after its due day',
      '2026-06-01T08:00Z',
      '2026-06-04T23:00Z',
      { since: '2026-06-01', due: '2026-06-04', late: 1, changesAt: null },
    ],
    [
      'a weekend makes nothing later',
      '2026-06-01T08:00Z',
      '2026-06-07T12:00Z',
      { since: '2026-06-01', due: '2026-06-04', late: 1, changesAt: null },
    ],
    ['weeks later', '2026-06-01T08:00Z', '2026-06-24T12:00Z', { since: '2026-06-01', due: '2026-06-04', late: 14, changesAt: null }],
    [
      'a stage of Friday evening',
      '2026-06-05T18:00Z',
      '2026-06-05T19:00Z',
      { since: '2026-06-05', due: '2026-06-10', late: 0, changesAt: at('2026-06-10T23:00Z') },
    ],
  ])('%s', (_, since, now, expected) => {
    expect(clock(since, now, 3)).toEqual(expected);
  });

  it('goes by the calendar of whom it waits for: Friday evening in New York is Saturday in Warsaw, and both have until Wednesday', () => {
    const since = '2026-06-05T22:30Z';
    expect([clock(since, since, 3, 'America/New_York'), clock(since, since, 3, 'Europe/Warsaw')]).toEqual([
      { since: '2026-06-05', due: '2026-06-10', late: 0, changesAt: at('2026-06-11T04:00Z') },
      { since: '2026-06-06', due: '2026-06-10', late: 0, changesAt: at('2026-06-10T22:00Z') },
    ]);
  });

  it('has no due day where no clock runs', () => {
    expect(clock('2026-06-05T18:00Z', '2026-08-01T00:00Z', null)).toEqual({ since: '2026-06-05', due: null, late: 0, changesAt: null });
  });
});
