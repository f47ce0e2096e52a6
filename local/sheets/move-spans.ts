/** What happens to rows or columns: some come, some go, or some change places. */
export type Shift =
  | { readonly kind: 'insert'; readonly at: number; readonly count: number; readonly inheritFromBefore: boolean }
  | { readonly kind: 'delete'; readonly start: number; readonly end: number }
  | { readonly kind: 'move'; readonly start: number; readonly end: number; readonly destination: number };

/** Half-open; a missing bound is open. */
export interface Span {
  readonly start?: number;
  readonly end?: number;
}

/** Where one row or column is afterwards; null if it is gone. */
export function movedIndex(index: number, shift: Shift): number | null {
  if (shift.kind === 'insert') return index >= shift.at ? index + shift.count : index;
  const { start, end } = shift;
  const count = end - start;
  if (shift.kind === 'delete') return index < start ? index : index < end ? null : index - count;
  const { destination } = shift;
  if (index >= start && index < end) return destination <= start ? index - start + destination : index - start + destination - count;
  if (destination <= start) return index >= destination && index < start ? index + count : index;
  return index >= end && index < destination ? index - count : index;
}

/**
 * Where a span is afterwards; null if nothing of it is left.
 *
 * Rows that come inside of a span belong to it. At its edges they do only where `growing`, and then to the side whose looks they inherit.
 */
export function movedSpan(span: Span, shift: Shift, growing = false): Span | null {
  const { start = 0, end = Infinity } = span;
  const [from, to] = movedBounds(start, end, shift, growing);
  if (from >= to) return null;
  return { ...(span.start === undefined ? {} : { start: from }), ...(span.end === undefined ? {} : { end: to }) };
}

function movedBounds(start: number, end: number, shift: Shift, growing: boolean): readonly [number, number] {
  if (shift.kind === 'insert') {
    const { at, count, inheritFromBefore } = shift;
    const startMoves = growing && !inheritFromBefore ? start > at : start >= at;
    const endMoves = growing && inheritFromBefore ? end >= at : end > at;
    return [startMoves ? start + count : start, endMoves ? end + count : end];
  }
  const count = shift.end - shift.start;
  const cut = (bound: number) => (bound <= shift.start ? bound : Math.max(shift.start, bound - count));
  if (shift.kind === 'delete') return [cut(start), cut(end)];
  const { destination } = shift;
  if (start >= shift.start && end <= shift.end) {
    const by = (destination <= shift.start ? destination : destination - count) - shift.start;
    return [start + by, end + by];
  }
  if (shift.start >= start && shift.end <= end && destination >= start && destination <= end) return [start, end];
  const at = destination <= shift.start ? destination : destination - count;
  return movedBounds(cut(start), cut(end), { kind: 'insert', at, count, inheritFromBefore: false }, false);
}
