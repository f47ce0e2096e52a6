import { isArrow, minutesOf, shiftWall } from '../../../../local/page/calendars/shift-wall';

const span = { start: '2026-12-31T23:50', end: '2027-01-01T00:35' };

describe('shiftWall', () => {
  it.each([
    ['ArrowUp', '2026-12-31T23:35', '2027-01-01T00:20'],
    ['ArrowDown', '2027-01-01T00:05', '2027-01-01T00:50'],
    ['ArrowLeft', '2026-12-30T23:50', '2026-12-31T00:35'],
    ['ArrowRight', '2027-01-01T23:50', '2027-01-02T00:35'],
    ['Home', span.start, span.end],
  ])('%s', (key, start, end) => {
    expect(shiftWall(span, key)).toEqual({ start, end });
  });

  it('knows its keys, and how long a span is', () => {
    expect([isArrow('ArrowUp'), isArrow('Enter'), minutesOf(span)]).toEqual([true, false, 45]);
  });
});
