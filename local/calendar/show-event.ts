import type { World } from '../kernel/world';
import { isAtLeast } from './calendar-access';
import type { CalendarRole, StoredCalendar, StoredEvent } from './calendar-state';
import { etagOf } from './etag';
import { instanceId, type Occurrence } from './expand-event';
import type { Actor, Attendee, EventResource, EventTime } from './event-resource';
import { writeInstant } from './event-time';
import { without } from '../kernel/without';

export interface Viewing {
  world: World;
  calendar: StoredCalendar;
  role: CalendarRole;
  caller: string;
  /** The zone that times are written in: the calendar's unless the request names another. */
  zone: string;
  maxAttendees?: number;
}

/** This copy as Google answers it to that viewer; with an occurrence, that one instance of a recurring event. */
export function showEvent(viewing: Viewing, stored: StoredEvent, occurrence?: Occurrence): Record<string, unknown> {
  const event = occurrence ? instanceOf(stored.event, occurrence) : stored.event;
  const shown = mayRead(viewing, event) ? details(viewing, event) : outline(viewing, event);
  return { kind: 'calendar#event', etag: etagOf(stored), ...shown };
}

/** All that an incremental list tells of a deleted event. */
export function showDeleted(stored: StoredEvent, occurrence?: Occurrence): Record<string, unknown> {
  const id = occurrence ? instanceId(stored.event.id, occurrence) : stored.event.id;
  return { kind: 'calendar#event', etag: etagOf(stored), id, status: 'cancelled' };
}

type Instance = EventResource & { recurringEventId?: string; originalStartTime?: EventTime };

function instanceOf(event: EventResource, occurrence: Occurrence): Instance {
  return {
    ...without(event, 'recurrence'),
    id: instanceId(event.id, occurrence),
    start: occurrence.startTime,
    end: occurrence.endTime,
    recurringEventId: event.id,
    originalStartTime: occurrence.startTime,
  };
}

/** “Private events will appear to users with reader access, but event details will be hidden”; only writers and guests see them. */
function mayRead({ role, caller }: Viewing, event: EventResource): boolean {
  if (isAtLeast(role, 'writer')) return true;
  if (!isAtLeast(role, 'reader')) return false;
  const isPrivate = event.visibility === 'private' || event.visibility === 'confidential';
  return !isPrivate || event.attendees?.some((attendee) => attendee.email === caller) === true;
}

/** That there is something, and when: what free/busy tells too. */
function outline(viewing: Viewing, event: Instance): Record<string, unknown> {
  const { id, status, created, updated, iCalUID, sequence, eventType, recurrence, recurringEventId, transparency } = event;
  return {
    id,
    status,
    htmlLink: htmlLink(event, viewing.calendar),
    created,
    updated,
    start: showTime(event.start, viewing.zone),
    end: showTime(event.end, viewing.zone),
    ...(recurrence && { recurrence }),
    ...(recurringEventId && { recurringEventId }),
    ...(event.originalStartTime && { originalStartTime: showTime(event.originalStartTime, viewing.zone) }),
    ...(transparency && { transparency }),
    visibility: 'private',
    iCalUID,
    sequence,
    eventType,
  };
}

function details(viewing: Viewing, event: Instance): Record<string, unknown> {
  const { calendar, caller, zone } = viewing;
  const { source, attendees, ...rest } = event;
  return {
    ...rest,
    htmlLink: htmlLink(event, calendar),
    creator: showActor(event.creator, calendar),
    organizer: showActor(event.organizer, calendar),
    start: showTime(event.start, zone),
    end: showTime(event.end, zone),
    ...(event.originalStartTime && { originalStartTime: showTime(event.originalStartTime, zone) }),
    ...(attendees && showAttendees(viewing, event, attendees)),
    // “Can only be seen or modified by the creator of the event.”
    ...(source && event.creator.email === caller && { source }),
  };
}

function showActor(actor: Actor, calendar: StoredCalendar): Actor & { self?: true } {
  return { ...actor, ...(actor.email === calendar.id && { self: true as const }) };
}

function showAttendees({ calendar, maxAttendees }: Viewing, event: EventResource, attendees: Attendee[]) {
  const isGuestsCopy = event.organizer.email !== calendar.id;
  const isHidden = isGuestsCopy && event.guestsCanSeeOtherGuests === false;
  // “If there are more than the specified number of attendees, only the participant is returned.”
  const isCut = isHidden || (maxAttendees !== undefined && attendees.length > maxAttendees);
  const listed = isCut ? attendees.filter((attendee) => attendee.email === calendar.id) : attendees;
  return {
    attendees: listed.map((attendee) => ({ ...attendee, ...(attendee.email === calendar.id && { self: true }) })),
    ...(isCut && { attendeesOmitted: true }),
  };
}

/** “timeZone: time zone used in the response. The default is the time zone of the calendar”: the offset follows it, the event's own zone stays. */
function showTime(time: EventTime, zone: string): EventTime {
  if (!time.dateTime) return time;
  return { dateTime: writeInstant(Date.parse(time.dateTime), zone), ...(time.timeZone && { timeZone: time.timeZone }) };
}

function htmlLink(event: EventResource, calendar: StoredCalendar): string {
  const eid = Buffer.from(`${event.id} ${calendar.id}`).toString('base64').replace(/=+$/, '');
  return `https://www.google.com/calendar/event?eid=${eid}`;
}
