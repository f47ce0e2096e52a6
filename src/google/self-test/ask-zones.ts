import { day, hour, type Instant, minute, type ZoneId } from '../../base/time';
import { zoneSpans } from '../../base/zone-spans';
import { type Seen, seen } from '../../self-test/seen';

/** Zones of both hemispheres: with a change of an hour, of half an hour, without one, beside a whole hour, over the date line. */
const zones: readonly ZoneId[] = [
  'Europe/London',
  'Europe/Warsaw',
  'America/New_York',
  'America/Los_Angeles',
  'America/Sao_Paulo',
  'Africa/Cairo',
  'Asia/Dubai',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Asia/Tokyo',
  'Australia/Lord_Howe',
  'Pacific/Auckland',
  'Pacific/Apia',
];

/** Holds the clocks that Handoff plans by against those of `Utilities.formatDate`, which are Java's. */
export function askZones() {
  return {
    zones: () => {
      const differing = zones.flatMap(differenceIn);
      return seen(differing.length === 0, differing.join(' ') || `${String(zones.length)} zones agree.`);
    },
  } satisfies Record<string, () => Seen>;
}

/** The first moment of two years around a clock change, or in the middle of a span, at which the two disagree. */
function differenceIn(zone: ZoneId): readonly string[] {
  const now = Date.now();
  const spans = zoneSpans(zone, { start: now - 365 * day, end: now + 365 * day });
  const moments = spans.flatMap(({ start, end, offset }) => [start, (start + end) / 2, end - minute].map((at) => ({ at, offset })));
  const wrong = moments.find(({ at, offset }) => googleOffset(at, zone) !== offset);
  if (!wrong) return [];
  const apart = Math.round((wrong.offset - googleOffset(wrong.at, zone)) / minute);
  return [`${zone} is ${String(apart)} minutes apart at ${new Date(wrong.at).toISOString().slice(0, 16)}Z.`];
}

/** How far ahead of UTC the clock of the zone is by `Utilities.formatDate`: `+0530`, in milliseconds. */
function googleOffset(at: Instant, zone: ZoneId): number {
  const [, sign, hours, minutes] = /^([+-])(\d\d)(\d\d)$/.exec(Utilities.formatDate(new Date(at), zone, 'Z')) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * hour + Number(minutes) * minute);
}
