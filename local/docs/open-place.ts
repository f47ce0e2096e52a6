import { type Batch, type Editing, endOf } from './editing';
import { openSegment } from './open-segment';
import type { Place, RangeRequest } from './requests';

/** The segment and index that a request's `location` or `endOfSegmentLocation` names. */
export function openPlace(batch: Batch, { location, endOfSegmentLocation }: Place): { editing: Editing; index: number } {
  if (location && endOfSegmentLocation) throw batch.fail('Only one of location and endOfSegmentLocation may be set.');
  if (location) return { editing: openSegment(batch, location), index: location.index ?? 0 };
  if (!endOfSegmentLocation) throw batch.fail('The insertion location must be set.');
  const editing = openSegment(batch, endOfSegmentLocation);
  return { editing, index: endOf(editing) - 1 };
}

/** The segment and the bounds that a request's range names. */
export function openRange(batch: Batch, range: RangeRequest | undefined): { editing: Editing; start: number; end: number } {
  if (range?.endIndex === undefined) throw batch.fail('The range must have a start index and an end index.');
  const editing = openSegment(batch, range);
  const start = range.startIndex ?? 0;
  const end = range.endIndex;
  const last = endOf(editing);
  if (start < 0 || end <= start) throw batch.fail('The range should not be empty.');
  if (end > last)
    throw batch.fail(`Index ${String(end)} must be less than or equal to the end index of the referenced segment, ${String(last)}.`);
  return { editing, start, end };
}
