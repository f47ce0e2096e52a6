import { ApiError } from '../kernel/api-error';
import type { ApiCall } from '../kernel/api-method';
import type { StoredCalendar, StoredEvent } from './calendar-state';
import { notifyGuests } from './notify-guests';
import { openCalendar } from './open-calendar';
import { putEvent } from './put-event';
import { syncCopies } from './sync-copies';

/** Deletes an event. Its organizer's event goes with everybody's copies; a guest's copy goes alone, and declines. */
export function cancelEvent(call: ApiCall, calendar: StoredCalendar, stored: StoredEvent): StoredEvent {
  // “Resource has been deleted”: https://developers.google.com/workspace/calendar/api/guides/errors
  if (stored.event.status === 'cancelled') throw new ApiError(410, 'deleted', 'Resource has been deleted');
  const cancelled = putEvent(call, calendar, { ...stored, event: { ...stored.event, status: 'cancelled' } });
  if (stored.master) decline(call, calendar, stored.master);
  else {
    syncCopies(call, calendar, cancelled.event, stored.event);
    notifyGuests(call, calendar, cancelled.event, stored.event);
  }
  return cancelled;
}

function decline(call: ApiCall, guest: StoredCalendar, { calendarId, eventId }: { calendarId: string; eventId: string }): void {
  const home = openCalendar(call.world, calendarId);
  const original = home?.events[eventId];
  if (!home || !original || original.event.status === 'cancelled') return;
  const attendees = original.event.attendees?.map((attendee) =>
    attendee.email === guest.id ? { ...attendee, responseStatus: 'declined' as const } : attendee,
  );
  const { event } = putEvent(call, home, { ...original, event: { ...original.event, ...(attendees && { attendees }) } });
  syncCopies(call, home, event, original.event);
}
