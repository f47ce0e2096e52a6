import { day, type Instant, type Range, type ZoneId } from './time';
import { zoneClock } from './zone-clock';

/** A stretch of time in which a zone's clock runs `offset` milliseconds ahead of UTC. */
export interface ZoneSpan extends Range {
  readonly offset: number;
}

/**
 * The stretches of a range between changes of the zone's clock, in order and without gaps.
 *
 * The wall clock at an instant of a span reads `instant + offset`, so what needs the clock of many instants needs no calendar library.
 * Throws where `isZone` says no.
 */
export function zoneSpans(zone: ZoneId, range: Range): ZoneSpan[] {
  const spans: ZoneSpan[] = [];
  for (let cell = cellOf(range.start); cell * width < range.end; cell += 1) {
    for (const span of spansOf(zone, cell)) {
      const [start, end] = [Math.max(span.start, range.start), Math.min(span.end, range.end)];
      const last = spans[spans.length - 1];
      if (start >= end) continue;
      if (last?.offset === span.offset) spans[spans.length - 1] = { ...last, end };
      else spans.push({ start, end, offset: span.offset });
    }
  }
  return spans;
}

/** How far the zone's clock is ahead of UTC at that moment, in milliseconds. Throws where `isZone` says no. */
export function offsetAt(instant: Instant, zone: ZoneId): number {
  const [first, second] = spansOf(zone, cellOf(instant));
  return (second && instant >= second.start ? second : first).offset;
}

/** Time is cut into cells of half a week: no zone changes its clock twice in one. */
const width = 3.5 * day;
const second = 1000;

const cellOf = (instant: Instant): number => Math.floor(instant / width);

type CellSpans = readonly [ZoneSpan] | readonly [ZoneSpan, ZoneSpan];

/** What was worked out once stays true. */
const known = new Map<ZoneId, Map<number, CellSpans>>();

function spansOf(zone: ZoneId, cell: number): CellSpans {
  const cells = known.get(zone) ?? new Map<number, CellSpans>();
  const spans = cells.get(cell) ?? askedFor(zone, { start: cell * width, end: (cell + 1) * width });
  cells.set(cell, spans);
  known.set(zone, cells);
  return spans;
}

function askedFor(zone: ZoneId, { start, end }: Range): CellSpans {
  const [before, after] = [askedOffset(start, zone), askedOffset(end, zone)];
  if (before === after) return [{ start, end, offset: before }];
  const change = changeBetween({ start, end }, before, zone);
  const first = { start, end: change, offset: before };
  return change < end ? [first, { start: change, end, offset: after }] : [first];
}

/** The first whole second at which the clock no longer runs by `before`. */
function changeBetween({ start, end }: Range, before: number, zone: ZoneId): Instant {
  let low = start / second;
  let high = end / second;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (askedOffset(middle * second, zone) === before) low = middle;
    else high = middle;
  }
  return high * second;
}

const askedOffset = (instant: Instant, zone: ZoneId): number => zoneClock().offset(instant, zone);
