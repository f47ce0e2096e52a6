import type { Range } from './time';

/**
 * The same time as disjoint ranges in order; ranges that overlap or touch become one, empty ones vanish. Any order in.
 *
 * Beginnings and ends are sorted apart, as bare numbers: a stretch is over where as many have ended as begun.
 */
export function merged(ranges: readonly Range[]): Range[] {
  const real = ranges.filter(({ start, end }) => start < end);
  const starts = inOrder(real.map(({ start }) => start));
  const ends = inOrder(real.map(({ end }) => end));
  const union: Range[] = [];
  let start = starts[0] ?? 0;
  ends.forEach((end, ended) => {
    const next = starts[ended + 1] ?? Infinity;
    if (next <= end) return;
    union.push({ start, end });
    start = next;
  });
  return union;
}

/** The time that lies in both. Both are disjoint and in order, and so is the answer. */
export function intersection(one: readonly Range[], other: readonly Range[]): Range[] {
  const common: Range[] = [];
  let at = 0;
  for (const range of one) {
    for (let rival = other[at]; rival && rival.start < range.end; rival = other[at]) {
      const start = Math.max(range.start, rival.start);
      const end = Math.min(range.end, rival.end);
      if (start < end) common.push({ start, end });
      if (rival.end > range.end) break;
      at += 1;
    }
  }
  return common;
}

/** The time of `one` that is not in `taken`. Both are disjoint and in order, and so is the answer. */
export function without(one: readonly Range[], taken: readonly Range[]): Range[] {
  const left: Range[] = [];
  let at = 0;
  for (const range of one) {
    let { start } = range;
    for (let rival = taken[at]; rival && rival.start < range.end; rival = taken[at]) {
      if (rival.start > start) left.push({ start, end: rival.start });
      start = Math.max(start, rival.end);
      if (rival.end > range.end) break;
      at += 1;
    }
    if (start < range.end) left.push({ start, end: range.end });
  }
  return left;
}

/** Typed arrays sort by size, many times faster than with a comparing function. */
const inOrder = (instants: readonly number[]): Float64Array => new Float64Array(instants).sort();
