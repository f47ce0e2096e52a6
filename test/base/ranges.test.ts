import fc from 'fast-check';
import { intersection, merged, without } from '../../src/base/ranges';
import type { Range } from '../../src/base/time';
import { cases } from '../cases';

const some = fc.array(
  fc.tuple(fc.nat(40), fc.nat(6)).map(([start, length]) => ({ start, end: start + length })),
  { maxLength: 8 },
);
const holds = (ranges: readonly Range[], moment: number) => ranges.some(({ start, end }) => start <= moment && moment < end);
const moments = Array.from({ length: 50 }, (_, moment) => moment);
const isTidy = (ranges: readonly Range[]) =>
  ranges.every(({ start, end }, index) => start < end && start >= (ranges[index - 1]?.end ?? -1));

describe('merged', () => {
  it('joins what overlaps or touches, and drops what is empty', () => {
    expect(
      merged([
        { start: 5, end: 7 },
        { start: 1, end: 3 },
        { start: 3, end: 4 },
        { start: 6, end: 9 },
        { start: 20, end: 20 },
      ]),
    ).toEqual([
      { start: 1, end: 4 },
      { start: 5, end: 9 },
    ]);
  });

  it('holds the same moments as before', () => {
    fc.assert(
      fc.property(
        some,
        (ranges) => isTidy(merged(ranges)) && moments.every((moment) => holds(merged(ranges), moment) === holds(ranges, moment)),
      ),
      cases(),
    );
  });
});

describe('intersection', () => {
  it('holds what both hold', () => {
    fc.assert(
      fc.property(some, some, (one, other) => {
        const common = intersection(merged(one), merged(other));
        return isTidy(common) && moments.every((moment) => holds(common, moment) === (holds(one, moment) && holds(other, moment)));
      }),
      cases(),
    );
  });
});

describe('without', () => {
  it('holds what the first holds and the second does not', () => {
    fc.assert(
      fc.property(some, some, (one, taken) => {
        const left = without(merged(one), merged(taken));
        return isTidy(left) && moments.every((moment) => holds(left, moment) === (holds(one, moment) && !holds(taken, moment)));
      }),
      cases(),
    );
  });
});
