import { defaultMeetingPolicy } from '../../src/meeting/meeting-policy';
import { meetingWindow } from '../../src/meeting/meeting-window';
import { at } from './people';

const windowOf = (signedOn: string, now: string, zone: string) => {
  const { start, end } = meetingWindow({ signedOn, now: at(now), zone, policy: defaultMeetingPolicy });
  return [new Date(start).toISOString().slice(0, 16), new Date(end).toISOString().slice(0, 16)];
};

describe('meetingWindow', () => {
  it.each([
    ['signed and told on a Monday', '2025-12-01', '2025-12-01T10:00Z', 'UTC', ['2025-12-01T14:00', '2025-12-09T00:00']],
    [
      'the end of the day is that of the zone',
      '2025-12-01',
      '2025-12-01T10:00Z',
      'America/New_York',
      ['2025-12-01T14:00', '2025-12-09T05:00'],
    ],
    ['signed on a Saturday', '2025-12-06', '2025-12-06T10:00Z', 'UTC', ['2025-12-06T14:00', '2025-12-13T00:00']],
    [
      'told two days later, still counted from the signature',
      '2025-12-01',
      '2025-12-03T10:00Z',
      'UTC',
      ['2025-12-03T14:00', '2025-12-09T00:00'],
    ],
    ['told weeks later, counted from today', '2025-11-03', '2025-12-03T10:00Z', 'UTC', ['2025-12-03T14:00', '2025-12-11T00:00']],
    ['told on the last day, counted from today', '2025-12-01', '2025-12-08T10:00Z', 'UTC', ['2025-12-08T14:00', '2025-12-16T00:00']],
    ['over a change of the clock', '2026-03-24', '2026-03-24T10:00Z', 'Europe/London', ['2026-03-24T14:00', '2026-03-31T23:00']],
  ])('%s', (_, signedOn, now, zone, window) => expect(windowOf(signedOn, now, zone)).toEqual(window));
});
