import type { ApiCall } from '../kernel/api-method';
import { nextSerial } from '../kernel/world';
import type { StoredCalendar, StoredEvent } from './calendar-state';
import { withOwnPart } from './event-parts';
import type { EventResource } from './event-resource';
import { newEventId } from './new-event-id';
import { openCalendar } from './open-calendar';
import { putEvent } from './put-event';
import { without } from '../kernel/without';

/**
 * Makes the guests' copies agree with the organizer's event: new guests get one, everyone else's follows, guests who were taken off lose theirs.
 *
 * A copy has the id of the original. It keeps what is its own (`ownFields`); a guest who removed it and declined does not get it back.
 * Guests without a calendar here (people outside the company) have no copy.
 * https://developers.google.com/workspace/calendar/api/concepts/sharing
 */
export function syncCopies(call: ApiCall, home: StoredCalendar, event: EventResource, before: EventResource | undefined): void {
  const emails = new Set([...(before?.attendees ?? []), ...(event.attendees ?? [])].map((attendee) => attendee.email));
  emails.delete(home.id);
  for (const email of emails) {
    const calendar = openCalendar(call.world, email);
    if (calendar) syncCopy(call, calendar, home, event);
  }
}

function syncCopy(call: ApiCall, calendar: StoredCalendar, home: StoredCalendar, event: EventResource): void {
  const copy = copyOf(calendar, home, event.id);
  const entry = event.attendees?.find((attendee) => attendee.email === calendar.id);
  if (!entry || event.status === 'cancelled') {
    if (copy && copy.event.status !== 'cancelled') putEvent(call, calendar, { ...copy, event: { ...copy.event, status: 'cancelled' } });
    return;
  }
  if (copy?.event.status === 'cancelled' && entry.responseStatus === 'declined') return;
  const isTaken = calendar.events[event.id] !== undefined;
  const id = copy?.event.id ?? (isTaken ? newEventId(nextSerial(call.world)) : event.id);
  putEvent(call, calendar, {
    master: { calendarId: home.id, eventId: event.id },
    event: { ...withOwnPart(event, copy?.event ?? firstOwnPart(event)), id },
  });
}

/** A fresh copy starts with the organizer's colour-less event, busy or free and private as the organizer set it, and without the organizer's private properties. */
function firstOwnPart(event: EventResource): EventResource {
  return { ...without(event, 'colorId', 'extendedProperties'), reminders: { useDefault: true } };
}

/** This calendar's copy of the event that lives on `home`: under the same id, or under another one where that was taken by something else. */
function copyOf(calendar: StoredCalendar, home: StoredCalendar, eventId: string): StoredEvent | undefined {
  const isCopy = (stored: StoredEvent) => stored.master?.calendarId === home.id && stored.master.eventId === eventId;
  const same = calendar.events[eventId];
  if (!same || isCopy(same)) return same;
  return Object.values(calendar.events).find(isCopy);
}
