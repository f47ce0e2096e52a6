import type { ApiCall } from '../kernel/api-method';
import { autoDecline } from './auto-decline';
import type { StoredCalendar, StoredEvent } from './calendar-state';
import { isSame } from './event-parts';
import type { EventResource } from './event-resource';
import { instantOf } from './event-time';
import { notifyGuests } from './notify-guests';
import { putEvent } from './put-event';
import { syncCopies } from './sync-copies';

/**
 * Writes the organizer's event with everything that follows: answers, guests' copies, mails.
 *
 * A new start or recurrence asks everybody again, its organizer and its writer apart; no other change does. Google's pages are silent on it;
 * described at https://www.collabthinking.com/archive/calendar-updates (“only two fields cause RSVP resets”).
 */
export function commitEvent(call: ApiCall, home: StoredCalendar, wanted: EventResource, before: EventResource | undefined): StoredEvent {
  const attendees = before && isRescheduled(wanted, before, home.timeZone) ? askAgain(call, wanted) : wanted.attendees;
  const declined = autoDecline(call.world, { ...wanted, ...(attendees && { attendees }) }, before);
  const isMoved = before !== undefined && ['start', 'end', 'recurrence'].some((field) => !isSame(at(wanted, field), at(before, field)));
  const stored = putEvent(call, home, {
    event: {
      ...wanted,
      ...(declined && { attendees: declined }),
      sequence: isMoved ? Math.max(wanted.sequence, before.sequence + 1) : wanted.sequence,
    },
  });
  syncCopies(call, home, stored.event, before);
  notifyGuests(call, home, stored.event, before);
  return stored;
}

const at = (event: EventResource, field: string) => (event as unknown as Record<string, unknown>)[field];

function isRescheduled(event: EventResource, before: EventResource, zone: string): boolean {
  return instantOf(event.start, zone) !== instantOf(before.start, zone) || !isSame(event.recurrence, before.recurrence);
}

function askAgain(call: ApiCall, event: EventResource) {
  return event.attendees?.map((attendee) =>
    attendee.organizer === true || attendee.email === call.caller ? attendee : { ...attendee, responseStatus: 'needsAction' as const },
  );
}
