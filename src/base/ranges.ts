import type { Range } from './time';

/** The same time as disjoint ranges in order; ranges that overlap or touch become one, empty ones vanish. Any order in. */
export function merged(ranges: readonly Range[]): Range[] {
  const union: Range[] = [];
  for (const range of inOrder(ranges)) {
    const last = union[union.length - 1];
    if (range.end <= range.start) continue;
    if (!last || range.start > last.end) union.push(range);
    else if (range.end > last.end) union[union.length - 1] = { start: last.start, end: range.end };
  }
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

/** Calendars answer in order nearly always, so looking costs less than sorting. */
function inOrder(ranges: readonly Range[]): readonly Range[] {
  const isSorted = ranges.every((range, index) => index === 0 || range.start >= (ranges[index - 1]?.start ?? 0));
  return isSorted ? ranges : [...ranges].sort((one, other) => one.start - other.start);
}
