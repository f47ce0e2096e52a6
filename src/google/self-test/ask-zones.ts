import { day, type Instant, minute, type ZoneId } from '../../base/time';
import { zoneSpans } from '../../base/zone-spans';
import { type Seen, seen } from '../../self-test/seen';
import { formatDateClock } from '../fall-backs';

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

declare const Temporal: unknown;

/** Asks what tells the clocks of time zones, and holds those that Handoff plans by against `Utilities.formatDate`, which are Java’s. */
export function askZones() {
  return {
    knowsZones: () => {
      const kolkata = { timeZone: 'Asia/Kolkata', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
      try {
        const shown = new Intl.DateTimeFormat('en-GB', kolkata).format(new Date(0));
        return seen(shown === '05:30', `Midnight of UTC is ${shown} in Kolkata.`);
      } catch (error) {
        return seen(false, `It does not (${String(error)}).`);
      }
    },
    agreesOnZones: () => {
      const differing = zones.flatMap(differenceIn);
      return seen(differing.length === 0, differing.join(' ') || `${String(zones.length)} zones agree.`);
    },
    hasTemporal: () => seen(true, typeof Temporal === 'undefined' ? 'It does not have it.' : 'It has it.'),
  } satisfies Record<string, () => Seen>;
}

/** The first moment of two years around a clock change, or in the middle of a span, at which the two disagree. */
function differenceIn(zone: ZoneId): readonly string[] {
  const now = Date.now();
  const spans = zoneSpans(zone, { start: now - 365 * day, end: now + 365 * day });
  const moments = spans.flatMap(({ start, end, offset }) => [start, (start + end) / 2, end - minute].map((at) => ({ at, offset })));
  const apart = ({ at, offset }: { readonly at: Instant; readonly offset: number }) =>
    Math.round((formatDateClock.offset(at, zone) - offset) / minute);
  const wrong = moments.find((moment) => apart(moment) !== 0);
  return wrong ? [`${zone} is ${String(apart(wrong))} minutes apart at ${new Date(wrong.at).toISOString().slice(0, 16)}Z.`] : [];
}
