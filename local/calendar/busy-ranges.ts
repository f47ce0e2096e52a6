import type { LeftOpen } from '../kernel/left-open';
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
 * Out of office blocks, and unanswered invitations do, as they do at Google; deleted, transparent and declined events do not. Of tentative
 * events, focus time and working locations Google does not say: `leftOpen` does.
 */
export function busyRanges(calendar: StoredCalendar, leftOpen: LeftOpen, { from, to }: { from: number; to: number }): BusyRange[] {
  const ranges = Object.values(calendar.events)
    .filter(({ event }) => blocks(event, calendar.id, leftOpen))
    .flatMap(({ event }) => expandEvent(event, calendar.timeZone, { from, to }))
    .map(({ start, end }) => ({ start: Math.max(start, from), end: Math.min(end, to) }))
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start);
  return ranges.reduce<BusyRange[]>(merge, []);
}

function blocks(event: EventResource, calendarId: string, leftOpen: LeftOpen): boolean {
  if (event.status === 'cancelled') return false;
  if (event.eventType === 'workingLocation') return leftOpen.workingLocationBlocks;
  if (event.transparency === 'transparent') return false;
  if (event.status === 'tentative' && !leftOpen.tentativeBlocks) return false;
  if (event.eventType === 'focusTime' && !leftOpen.focusTimeBlocks) return false;
  return event.attendees?.find((attendee) => attendee.email === calendarId)?.responseStatus !== 'declined';
}

function merge(merged: BusyRange[], range: BusyRange): BusyRange[] {
  const last = merged[merged.length - 1];
  if (last && range.start <= last.end) last.end = Math.max(last.end, range.end);
  else merged.push(range);
  return merged;
}
