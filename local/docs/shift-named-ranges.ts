import type { DocumentRange, DocumentTab, NamedRange } from './document';
import { without } from '../kernel/without';

/** Moves the named ranges of a segment past `length` inserted units; what is inserted inside a range widens it. */
export function shiftForInsert(tab: DocumentTab, segmentId: string, index: number, length: number): void {
  reshape(tab, segmentId, (range) => {
    const start = range.startIndex ?? 0;
    if (range.endIndex <= index) return range;
    return placed(range, start >= index ? start + length : start, range.endIndex + length);
  });
}

/** Takes `[start, end)` out of the named ranges of a segment; a range that lost everything is gone. */
export function shiftForDelete(tab: DocumentTab, segmentId: string, start: number, end: number): void {
  const moved = (index: number) => (index <= start ? index : Math.max(start, index - (end - start)));
  reshape(tab, segmentId, (range) => placed(range, moved(range.startIndex ?? 0), moved(range.endIndex)));
}

/** Applies `change` to every range of a segment, and drops empty ranges and named ranges without any. */
export function reshape(tab: DocumentTab, segmentId: string, change: (range: DocumentRange) => DocumentRange): void {
  if (!tab.namedRanges) return;
  const kept = Object.values(tab.namedRanges).flatMap((group) => group.namedRanges.map((named) => reshaped(named, segmentId, change)));
  keepNamedRanges(
    tab,
    kept.filter(({ ranges }) => ranges.length > 0),
  );
}

/** Stores these named ranges, grouped by name, as Google answers them. */
export function keepNamedRanges(tab: DocumentTab, all: readonly NamedRange[]): void {
  const groups: NonNullable<DocumentTab['namedRanges']> = {};
  for (const named of all) (groups[named.name] ??= { name: named.name, namedRanges: [] }).namedRanges.push(named);
  if (all.length > 0) tab.namedRanges = groups;
  else delete tab.namedRanges;
}

function reshaped(named: NamedRange, segmentId: string, change: (range: DocumentRange) => DocumentRange): NamedRange {
  const ranges = named.ranges.map((range) => ((range.segmentId ?? '') === segmentId ? change(range) : range));
  return { ...named, ranges: ranges.filter((range) => range.endIndex > (range.startIndex ?? 0)) };
}

function placed(range: DocumentRange, startIndex: number, endIndex: number): DocumentRange {
  return { ...(startIndex > 0 && { startIndex }), endIndex, ...without(range, 'startIndex', 'endIndex') };
}
