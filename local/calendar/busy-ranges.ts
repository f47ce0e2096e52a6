import type { StoredCalendar } from './calendar-state';
import { expandEvent } from './expand-event';
import type { EventResource } from './event-resource';

export interface BusyRange {
  start: number;
  end: number;
}

/**
 * When the calendar is busy within `[from, to)`: epoch milliseconds, merged, in order, cut to the window.
 *
 * Tentative events, out of office and focus time block; deleted, transparent, declined events and working locations do not. Unanswered
 * invitations do, as they do at Google.
 */
export function busyRanges(calendar: StoredCalendar, { from, to }: { from: number; to: number }): BusyRange[] {
  const ranges = Object.values(calendar.events)
    .filter(({ event }) => blocks(event, calendar.id))
    .flatMap(({ event }) => expandEvent(event, calendar.timeZone, { from, to }))
    .map(({ start, end }) => ({ start: Math.max(start, from), end: Math.min(end, to) }))
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start);
  return ranges.reduce<BusyRange[]>(merge, []);
}

function blocks(event: EventResource, calendarId: string): boolean {
  if (event.status === 'cancelled' || event.transparency === 'transparent' || event.eventType === 'workingLocation') return false;
  return event.attendees?.find((attendee) => attendee.email === calendarId)?.responseStatus !== 'declined';
}

function merge(merged: BusyRange[], range: BusyRange): BusyRange[] {
  const last = merged[merged.length - 1];
  if (last && range.start <= last.end) last.end = Math.max(last.end, range.end);
  else merged.push(range);
  return merged;
}
