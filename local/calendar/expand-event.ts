import { Temporal } from 'temporal-polyfill';
import type { EventResource, EventTime } from './event-resource';
import { instantOf, writeInstant } from './event-time';
import { parseRecurrence, readStamp, type Recurrence } from './parse-recurrence';

/** One time that an event takes: half-open `[start, end)`, epoch milliseconds, with the times as the event writes them. */
export interface Occurrence {
  start: number;
  end: number;
  startTime: EventTime;
  endTime: EventTime;
}

const day = 86_400_000;

/** An event that repeats for ever is expanded no further than this beyond its window's start when the window has no end. Google's own horizon is not documented. */
const horizon = 730 * day;

/**
 * The times that the event takes and that touch `[from, to)`, in order: one for a single event, for a recurring one those that its rule gives.
 *
 * Expanded on the clock of the event's own zone, so 09:00 stays 09:00 when the clocks change.
 * All-day events begin at midnight in the calendar's zone.
 */
export function expandEvent(event: EventResource, calendarZone: string, window: { from?: number; to?: number } = {}): Occurrence[] {
  const from = window.from ?? -Infinity;
  const to = window.to ?? Infinity;
  const isInside = ({ start, end }: Occurrence) => start < to && (end > from || (start === end && start >= from));
  const first = occurrenceAt(event, calendarZone, null);
  if (!event.recurrence) return isInside(first) ? [first] : [];
  return [...occurrences(event, event.recurrence, calendarZone, { from, to })].filter(isInside);
}

function* occurrences(
  event: EventResource,
  lines: readonly string[],
  calendarZone: string,
  { from, to }: { from: number; to: number },
): Generator<Occurrence> {
  const first = occurrenceAt(event, calendarZone, null);
  const { rule, date, clock, until, except } = readSeries(event, lines, first.start, calendarZone);
  const limit = Math.min(to, Math.max(from, first.start) + horizon);
  let counted = 0;
  for (const offset of dayOffsets(rule, date.dayOfWeek)) {
    if (rule.count !== undefined && counted >= rule.count) return;
    counted += 1;
    // Away from the window by more than any offset can shift: no need to ask the zone.
    const roughly = first.start + offset * day;
    if (roughly > limit + 2 * day) return;
    if (roughly < from - (first.end - first.start) - 2 * day && roughly < until - 2 * day) continue;
    const occurrence = occurrenceAt(event, calendarZone, { date: date.add({ days: offset }), clock });
    if (occurrence.start > until) return;
    if (!except.has(occurrence.start)) yield occurrence;
  }
}

/** The rule with the first date and hour on the clock that it is expanded on; no hour for whole days. */
function readSeries(event: EventResource, lines: readonly string[], firstStart: number, calendarZone: string) {
  const zone = event.start.date ? calendarZone : (event.start.timeZone ?? calendarZone);
  const rule = parseRecurrence(lines, event.start.timeZone ?? calendarZone);
  const first = Temporal.Instant.fromEpochMilliseconds(firstStart).toZonedDateTimeISO(zone);
  // An UNTIL that is a date includes that whole day.
  const until = rule.until?.length === 8 ? `${rule.until}T235959` : rule.until;
  return {
    rule,
    date: first.toPlainDate(),
    clock: event.start.date ? null : first.toPlainTime(),
    until: until === undefined ? Infinity : readStamp(until, zone),
    except: new Set(rule.except.map((stamp) => readStamp(stamp, zone))),
  };
}

/** Days after the first one on which the rule falls, for ever. The first day itself always counts (`settleRecurrence` refuses rules that miss it). */
function* dayOffsets({ every, interval, byDay, weekStart }: Recurrence, firstDay: number): Generator<number> {
  if (every === 'day') {
    for (let offset = 0; ; offset += interval) {
      if (byDay.length === 0 || byDay.includes(weekDay(firstDay, offset))) yield offset;
    }
  }
  const intoWeek = (firstDay - weekStart + 7) % 7;
  const fallsOn = [...new Set(byDay.length === 0 ? [firstDay] : byDay)];
  const wanted = fallsOn.map((each) => (each - weekStart + 7) % 7).sort((a, b) => a - b);
  for (let week = 0; ; week += interval) {
    for (const each of wanted) {
      const offset = week * 7 + each - intoWeek;
      if (offset >= 0) yield offset;
    }
  }
}

const weekDay = (firstDay: number, offset: number) => ((firstDay - 1 + offset) % 7) + 1;

function occurrenceAt(
  event: EventResource,
  calendarZone: string,
  at: { date: Temporal.PlainDate; clock: Temporal.PlainTime | null } | null,
): Occurrence {
  if (!at) {
    const start = instantOf(event.start, calendarZone);
    return { start, end: instantOf(event.end, calendarZone), startTime: event.start, endTime: event.end };
  }
  if (!at.clock) return allDayAt(event, calendarZone, at.date);
  const zone = event.start.timeZone ?? calendarZone;
  const length = instantOf(event.end, calendarZone) - instantOf(event.start, calendarZone);
  const start = at.date.toZonedDateTime({ timeZone: zone, plainTime: at.clock }).epochMilliseconds;
  const endZone = event.end.timeZone ?? zone;
  return {
    start,
    end: start + length,
    startTime: { dateTime: writeInstant(start, zone), timeZone: zone },
    endTime: { dateTime: writeInstant(start + length, endZone), timeZone: endZone },
  };
}

function allDayAt(event: EventResource, calendarZone: string, date: Temporal.PlainDate): Occurrence {
  const length = Temporal.PlainDate.from(event.start.date ?? '').until(Temporal.PlainDate.from(event.end.date ?? ''));
  const startTime: EventTime = { ...event.start, date: date.toString() };
  const endTime: EventTime = { ...event.end, date: date.add(length).toString() };
  return { start: instantOf(startTime, calendarZone), end: instantOf(endTime, calendarZone), startTime, endTime };
}

/** `id_20260309T140000Z`, or `id_20260309` for a whole day: Google's name for one instance. */
export function instanceId(id: string, { start, startTime }: Occurrence): string {
  const stamp = startTime.date ? startTime.date.replace(/-/g, '') : writeInstant(start, 'UTC').replace(/[-:]/g, '');
  return `${id}_${stamp}`;
}
