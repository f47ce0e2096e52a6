import type { Instant, Range } from '../base/time';

/** Says whether one of the ranges holds the whole of a time. Ask in order of time: what is behind is forgotten. */
export function covering(ranges: readonly Range[]): (start: Instant, end: Instant) => boolean {
  let at = 0;
  return (start, end) => {
    while ((ranges[at]?.end ?? Infinity) < end) at += 1;
    const range = ranges[at];
    return range !== undefined && range.start <= start;
  };
}

/** Says whether one of the ranges, disjoint and in order, shares a moment with a time. Ask in order of time. */
export function touching(ranges: readonly Range[]): (start: Instant, end: Instant) => boolean {
  let at = 0;
  return (start, end) => {
    while ((ranges[at]?.end ?? Infinity) <= start) at += 1;
    const range = ranges[at];
    return range !== undefined && range.start < end;
  };
}
