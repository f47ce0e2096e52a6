import { mergeCalls } from '../../src/expectations/merge-calls';

const at = (start: number, withPm = false) => ({ eventId: String(start), start, end: start + 1, withPm });

describe('mergeCalls', () => {
  it('keeps what lies outside the window, and takes the calendar’s word inside it', () => {
    expect(mergeCalls([at(1, true), at(12), at(15, true)], [at(15), at(18)], { start: 10, end: 20 })).toEqual([
      at(1, true),
      at(15),
      at(18),
    ]);
  });

  it('keeps the latest sixty', () => {
    const many = Array.from({ length: 70 }, (_, place) => at(place));
    expect(mergeCalls([], many, { start: 0, end: 100 })).toEqual(many.slice(10));
  });
});
