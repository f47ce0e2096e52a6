import { momentIn, wallClock } from '../../src/sidebar/wall-clock';

const at = (text: string) => Date.parse(text);

describe('wallClock', () => {
  test.each([
    ['2025-12-09T14:00Z', 'Europe/Warsaw', { date: '2025-12-09', time: '15:00' }],
    ['2025-12-09T23:30Z', 'Asia/Kolkata', { date: '2025-12-10', time: '05:00' }],
    ['2025-12-10T00:00Z', 'Etc/UTC', { date: '2025-12-10', time: '00:00' }],
    ['2025-07-09T14:00Z', 'Nowhere/AtAll', { date: '2025-07-09', time: '14:00' }],
  ])('reads %s in %s', (instant, zone, clock) => {
    expect(wallClock(at(instant), zone)).toEqual(clock);
  });
});

describe('momentIn', () => {
  test('says day, date and time in the words that the server uses', () => {
    expect(momentIn(at('2025-09-02T07:05Z'), 'America/New_York')).toEqual('Tue 2 Sep 03:05');
  });
});
