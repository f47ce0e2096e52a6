import { ApiError, forbidden } from '../kernel/api-error';
import type { ApiCall } from '../kernel/api-method';
import type { StoredCalendar, StoredEvent } from './calendar-state';
import { commitEvent } from './commit-event';
import { isSame, sharedFields, withOwnPart } from './event-parts';
import type { Attendee, EventResource } from './event-resource';
import { openCalendar } from './open-calendar';
import { without } from '../kernel/without';

/**
 * A guest writes their own copy: what is the copy's own stays there, their answer goes to the organizer's event and from there to everyone.
 *
 * “Shared properties can only be changed by the organizer of the event”, unless `guestsCanModify`; a field that an update leaves out counts as
 * changed, because “this is equivalent to trying to set them to their default values”.
 * https://developers.google.com/workspace/calendar/api/guides/errors
 */
export function writeGuestsCopy(call: ApiCall, { calendar, stored, wanted, asked }: GuestsWrite): StoredEvent {
  const home = stored.master && openCalendar(call.world, stored.master.calendarId);
  const original = stored.master && home?.events[stored.master.eventId];
  if (!home || (original?.event.status !== 'confirmed' && original?.event.status !== 'tentative')) throw forbidden('Forbidden');
  const shared = original.event.guestsCanModify ? modified(original.event, wanted) : untouched(stored.event, wanted, original.event);
  const guests = original.event.guestsCanModify && asked ? wanted.attendees : answered({ calendar, original: original.event, asked });
  // The copy's own part must be in place before the organizer's event is committed, which rewrites every copy.
  calendar.events[stored.event.id] = { ...stored, event: withOwnPart(stored.event, wanted) };
  commitEvent(call, home, { ...shared, ...(guests && { attendees: guests }) }, original.event);
  return calendar.events[stored.event.id] ?? stored;
}

interface GuestsWrite {
  calendar: StoredCalendar;
  stored: StoredEvent;
  /** The copy as the write would leave it. */
  wanted: EventResource;
  /** The guest list that the write speaks of, itself or through what a patch was laid over. */
  asked: readonly Partial<Attendee>[] | undefined;
}

const notOrganizer = () =>
  new ApiError(403, 'forbiddenForNonOrganizer', 'Shared properties can only be changed by the organizer of the event.');

/** The organizer's event, when the guest changes nothing that is shared. */
function untouched(copy: EventResource, wanted: EventResource, original: EventResource): EventResource {
  const isTouched = sharedFields.some((field) => !isSame(wanted[field], copy[field]));
  if (isTouched || !isSame(wanted.extendedProperties?.shared, copy.extendedProperties?.shared)) throw notOrganizer();
  return original;
}

/** The organizer's event with the guest's changes; what belongs to the organizer's own copy, and what guests may do, stays. */
function modified(original: EventResource, wanted: EventResource): EventResource {
  const { guestsCanModify, guestsCanInviteOthers, guestsCanSeeOtherGuests } = original;
  const isTouched =
    guestsCanModify !== wanted.guestsCanModify ||
    guestsCanInviteOthers !== wanted.guestsCanInviteOthers ||
    guestsCanSeeOtherGuests !== wanted.guestsCanSeeOtherGuests;
  if (isTouched) throw notOrganizer();
  return { ...withOwnPart(wanted, original), id: original.id };
}

/**
 * The organizer's guest list with this guest's answer, and with those whom they invite if guests may.
 *
 * Guests who are missing from the list are left alone (a guest may send their own entry only); another guest's answer cannot be changed.
 */
function answered({
  calendar,
  original,
  asked,
}: {
  calendar: StoredCalendar;
  original: EventResource;
  asked: GuestsWrite['asked'];
}): Attendee[] | undefined {
  const guests = original.attendees ?? [];
  if (!asked) throw notOrganizer();
  const wanted = new Map(asked.map((entry) => [entry.email?.trim().toLowerCase() ?? '', entry]));
  const kept = guests.map((guest) => {
    const entry = wanted.get(guest.email);
    if (!entry) return guest;
    if (guest.email === calendar.id) return withAnswer(guest, entry);
    if (entry.responseStatus !== undefined && entry.responseStatus !== guest.responseStatus) throw notOrganizer();
    return guest;
  });
  const added = [...wanted].filter(([email]) => !guests.some((guest) => guest.email === email));
  if (added.length > 0 && original.guestsCanInviteOthers === false) throw notOrganizer();
  return [
    ...kept,
    ...added.map(([email, entry]): Attendee => ({
      email,
      ...(entry.displayName && { displayName: entry.displayName }),
      responseStatus: 'needsAction',
    })),
  ];
}

function withAnswer(guest: Attendee, { responseStatus, comment, additionalGuests }: Partial<Attendee>): Attendee {
  return {
    ...without(guest, 'comment', 'additionalGuests'),
    responseStatus: responseStatus ?? guest.responseStatus,
    ...(comment && { comment }),
    ...(additionalGuests && { additionalGuests }),
  };
}
