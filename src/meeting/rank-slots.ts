import { merged } from '../base/ranges';
import { hour, minute, type Instant, type Range } from '../base/time';
import type { ZoneSpan } from '../base/zone-spans';
import type { Choice } from '../handoff/handoff';
import type { Role } from '../handoff/people';
import type { Availability, SlotQuestion } from './availability';
import { nextStart } from './next-start';
import { covering, touching } from './asked-in-order';
import { weekClock, type WeekClock } from './week-clock';

/**
 * Times that a person may pick when nobody's calendars meet, best first, each with who would be missing and why.
 *
 * Best is: fewest missing, then whom and why the meeting can bear most easily (`burden`), then earliest. Choices lie hours apart,
 * closer only where more would be missing otherwise; a time at which nobody could come is none. Somebody whose calendar cannot be read is
 * missing at every time. Empty while somebody has no zone: nothing is planned for them until that is mended.
 */
export function rankSlots(question: SlotQuestion & { readonly most: number }): Choice[] {
  const { people } = question;
  if (people.some(({ zone }) => zone === null)) return [];
  const window = { start: Math.max(question.window.start, question.now + question.notice * minute), end: question.window.end };
  const clock = weekClock(window, question.noMeetingTimes ?? []);
  const spans = clock.spans(people[0]?.zone ?? 'UTC');
  const rated = ratedTimes(
    question,
    spans,
    people.map((person) => presence(person, clock)),
  );
  rated.sort((one, other) => one.missing.length - other.missing.length || one.burden - other.burden || one.start - other.start);
  return spread(rated, question.most).map(({ start, end, missing }) => ({ start, end, missing }));
}

interface Rated extends Choice {
  readonly burden: number;
}

interface Absence {
  readonly missing: Choice['missing'][number];
  readonly burden: number;
}

/** Tells of one person, time after time, whether they would be missing. */
type Presence = (start: Instant, end: Instant) => Absence | null;

/** The meeting goes through the TDD from the one who wrote it to the one who builds: those two it can do without least. */
const weight: Record<Role, number> = { PM: 1, AE: 2, IE: 3, CE: 3 };

/** A day that one may be asked to stretch to, on days that are worked. */
const awake = { from: '07:00', to: '21:00' };

function presence({ email, roles, zone, hours, calendar }: Availability, clock: WeekClock): Presence {
  const working = covering(zone === null ? [] : clock.working(zone, hours));
  const up = covering(zone === null ? [] : clock.reading(zone, { days: hours.days, ...awake }));
  const busy = touching(merged(calendar.is === 'known' ? calendar.busy : []));
  const burden = Math.max(1, ...roles.map((role) => weight[role]));
  return (start, end) => {
    const works = working(start, end);
    const isUp = up(start, end) || works;
    const isBusy = busy(start, end);
    if (works && !isBusy && calendar.is === 'known') return null;
    const why = calendar.is === 'unknown' ? 'calendar unreadable' : isBusy ? 'busy' : 'outside hours';
    // Staying a little longer is easier than leaving another meeting, and that is easier than getting up at night.
    const hardship = (why === 'outside hours' ? 0 : 2) + (works ? 0 : isUp ? 1 : 3);
    return { missing: { email, why }, burden: burden * hardship };
  };
}

function ratedTimes({ length, step, window }: SlotQuestion, spans: readonly ZoneSpan[], people: readonly Presence[]): Rated[] {
  const rated: Rated[] = [];
  const first = spans[0]?.start ?? window.end;
  for (let start = nextStart(spans, first, step); start !== null; start = nextStart(spans, start + minute, step)) {
    const end = start + length * minute;
    if (end > window.end) break;
    const absences = people.flatMap((presenceAt) => presenceAt(start ?? end, end) ?? []);
    if (absences.length === people.length && people.length > 0) continue;
    rated.push({
      start,
      end,
      missing: absences.map(({ missing }) => missing),
      burden: absences.reduce((sum, { burden }) => sum + burden, 0),
    });
  }
  return rated;
}

/** Of those with equally many missing: the best that lie hours apart, then the best that do not overlap. */
function spread(rated: readonly Rated[], most: number): Rated[] {
  const picked: Rated[] = [];
  const counts = [...new Set(rated.map(({ missing }) => missing.length))];
  const rounds = counts.flatMap((count) => [3 * hour, 0].map((distance) => ({ count, distance })));
  for (const { count, distance } of rounds) {
    for (const choice of rated) {
      if (picked.length >= most) return picked;
      const isDue = choice.missing.length === count && picked.every((other) => isApart(choice, other, distance));
      if (isDue) picked.push(choice);
    }
  }
  return picked;
}

const isApart = (one: Range, other: Range, distance: number): boolean =>
  one.start >= other.end + distance || other.start >= one.end + distance;
