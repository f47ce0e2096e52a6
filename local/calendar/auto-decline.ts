import type { World } from '../kernel/world';
import { expandEvent } from './expand-event';
import type { Attendee, EventResource } from './event-resource';
import { openCalendar } from './open-calendar';

/**
 * The guests with their first answers: who is out of office or in focus time with `declineOnlyNewConflictingInvitations` declines at once.
 *
 * Only guests who are new are asked. Only the first occurrence of a recurring event is looked at.
 * https://developers.google.com/workspace/calendar/api/guides/calendar-status
 */
export function autoDecline(world: World, event: EventResource, before: EventResource | undefined): Attendee[] | undefined {
  const known = new Set(before?.attendees?.map((attendee) => attendee.email));
  return event.attendees?.map((attendee) => (known.has(attendee.email) ? attendee : firstAnswer(world, event, attendee)));
}

function firstAnswer(world: World, event: EventResource, attendee: Attendee): Attendee {
  const calendar = openCalendar(world, attendee.email);
  if (!calendar || attendee.responseStatus !== 'needsAction') return attendee;
  const [first] = expandEvent(event, calendar.timeZone);
  if (!first) return attendee;
  const window = { from: first.start, to: first.end };
  for (const id of calendar.declining ?? []) {
    const away = calendar.events[id]?.event;
    const rule = away?.outOfOfficeProperties ?? away?.focusTimeProperties;
    const isActive = away?.status !== 'cancelled' && rule?.autoDeclineMode === 'declineOnlyNewConflictingInvitations';
    if (!away || !isActive || expandEvent(away, calendar.timeZone, window).length === 0) continue;
    return { ...attendee, responseStatus: 'declined', ...(rule.declineMessage && { comment: rule.declineMessage }) };
  }
  return attendee;
}
