import { formatMoment } from '../base/format-time';
import { intersection, merged, without } from '../base/ranges';
import type { Refusal } from '../base/refusal';
import { err, ok, type Result } from '../base/result';
import { minute, type Range, type ZoneId } from '../base/time';
import type { Availability, SlotQuestion } from './availability';
import { nextStart } from './next-start';
import { weekClock, type WeekClock } from './week-clock';

export type SlotRefusal = Refusal<'no-common-time' | 'calendar-unreadable' | 'zone-missing'>;

/**
 * The earliest time at which everybody works and is free, at least `notice` after `now`.
 *
 * Ranges are half-open, epoch milliseconds: a meeting that ends when this one begins is not in the way. Working
 * hours are read on each one's own wall clock, at the date of the meeting.
 * Refuses `zone-missing` and `calendar-unreadable` rather than guess, `no-common-time` when nothing fits before `window.end`.
 */
export function findSlot(question: SlotQuestion): Result<Range, SlotRefusal> {
  const { people } = question;
  const unknown = unknownAbout(people);
  if (unknown) return err(unknown);

  const window = { start: Math.max(question.window.start, question.now + question.notice * minute), end: question.window.end };
  const clock = weekClock(window, question.noMeetingTimes ?? []);
  const slot = earliestIn(commonTime(people, window, clock), question, clock.spans(zoneOf(people)));
  return slot ? ok(slot) : err(noCommonTime(question, zoneOf(people)));
}

function commonTime(people: readonly Availability[], window: Range, clock: WeekClock): Range[] {
  if (people.length === 0 || window.start >= window.end) return [];
  const working = new Set(people.map(({ zone, hours }) => (zone === null ? [] : clock.working(zone, hours))));
  const worked = [...working].reduce<Range[]>(intersection, [window]);
  return without(worked, merged(people.flatMap(({ calendar }) => (calendar.is === 'known' ? calendar.busy : []))));
}

function earliestIn(open: readonly Range[], { length, step }: SlotQuestion, spans: Parameters<typeof nextStart>[0]): Range | null {
  for (const { start, end } of open) {
    const aligned = nextStart(spans, start, step);
    if (aligned !== null && aligned + length * minute <= end) return { start: aligned, end: aligned + length * minute };
  }
  return null;
}

function unknownAbout(people: readonly Availability[]): SlotRefusal | null {
  const zoneless = people.filter(({ zone }) => zone === null).map(({ email }) => email);
  if (zoneless.length > 0) {
    return {
      code: 'zone-missing',
      because: `There is no time zone for ${zoneless.join(', ')}.`,
      fix: 'Enter a zone such as Europe/London in the People tab.',
      at: zoneless.join(', '),
    };
  }
  const unread = people.flatMap(({ email, calendar }) => (calendar.is === 'unknown' ? [{ email, because: calendar.because }] : []));
  if (unread.length === 0) return null;
  const emails = unread.map(({ email }) => email).join(', ');
  return {
    code: 'calendar-unreadable',
    because: `Some calendars cannot be read: ${unread.map(({ email, because }) => `${email} (${because})`).join(', ')}.`,
    fix: `Ask ${emails} to share free/busy inside the company, or choose a time.`,
    at: emails,
  };
}

const zoneOf = (people: readonly Availability[]): ZoneId => people[0]?.zone ?? 'UTC';

function noCommonTime({ window, length }: SlotQuestion, zone: ZoneId): SlotRefusal {
  return {
    code: 'no-common-time',
    because: `There are no ${String(length)} minutes before ${formatMoment(window.end, zone)} (${zone}) when everybody needed is working and free.`,
    fix: 'Choose a time when somebody is missing, or widen the window in the Policy tab.',
  };
}
