import {
  ICalAttendeeRole,
  ICalAttendeeStatus,
  ICalAttendeeType,
  ICalCalendar,
  ICalCalendarMethod,
  type ICalDateTimeValue,
  type ICalEventData,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator';
import { Temporal } from 'temporal-polyfill';
import type { Attendee, EventResource, EventTime } from './event-resource';
import { instantOf } from './event-time';
import type { NoticeKind } from './write-invitation';

const product = { company: 'Handoff', product: 'Local workspace', language: 'EN' };

const answers: Readonly<Record<Attendee['responseStatus'], ICalAttendeeStatus>> = {
  needsAction: ICalAttendeeStatus.NEEDSACTION,
  accepted: ICalAttendeeStatus.ACCEPTED,
  declined: ICalAttendeeStatus.DECLINED,
  tentative: ICalAttendeeStatus.TENTATIVE,
};

const states: Readonly<Record<EventResource['status'], ICalEventStatus>> = {
  confirmed: ICalEventStatus.CONFIRMED,
  tentative: ICalEventStatus.TENTATIVE,
  cancelled: ICalEventStatus.CANCELLED,
};

/**
 * An event as the `.ics` file of the mail that tells of it: a request, or a cancellation. Lines are folded at 75 octets and end in CRLF.
 *
 * A single event is written in UTC; a series on the clock of its own zone, by its IANA name and without a VTIMEZONE.
 * `at` is when the mail was written, epoch milliseconds. https://www.rfc-editor.org/rfc/rfc5546#section-3.2
 */
export function writeIcs(kind: NoticeKind, event: EventResource, at: number): string {
  const method = kind === 'cancellation' ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.REQUEST;
  const calendar = new ICalCalendar({ prodId: product, method });
  calendar.createEvent(describe(event, at));
  return calendar.toString().replace(/\r?\n/g, '\r\n');
}

function describe(event: EventResource, at: number): ICalEventData {
  const { organizer, recurrence = [] } = event;
  return {
    id: event.iCalUID,
    sequence: event.sequence,
    stamp: new Date(at),
    created: new Date(event.created),
    lastModified: new Date(event.updated),
    ...timesOf(event),
    summary: event.summary ?? '',
    description: event.description === undefined ? null : plainText(event.description),
    location: event.location ?? null,
    url: event.hangoutLink ?? null,
    status: states[event.status],
    transparency: event.transparency === 'transparent' ? ICalEventTransparency.TRANSPARENT : ICalEventTransparency.OPAQUE,
    organizer: { name: organizer.displayName ?? organizer.email, email: organizer.email },
    attendees: (event.attendees ?? []).map(guestOf),
    repeating: recurrence.length === 0 ? null : recurrence.join('\r\n'),
  };
}

function guestOf({ email, displayName, responseStatus, optional, resource }: Attendee) {
  return {
    email,
    name: displayName ?? email,
    rsvp: true,
    status: answers[responseStatus],
    role: optional === true ? ICalAttendeeRole.OPT : ICalAttendeeRole.REQ,
    type: resource === true ? ICalAttendeeType.RESOURCE : ICalAttendeeType.INDIVIDUAL,
  };
}

function timesOf({ start, end, recurrence }: EventResource): Pick<ICalEventData, 'start' | 'end' | 'allDay' | 'timezone'> {
  if (start.date !== undefined) return { start: new Date(start.date), end: new Date(end.date ?? start.date), allDay: true };
  if (recurrence === undefined || start.timeZone === undefined) return { start: utc(start), end: utc(end) };
  return { start: zoned(start, start.timeZone), end: zoned(end, start.timeZone), timezone: start.timeZone };
}

const utc = (time: EventTime): Date => new Date(instantOf(time, 'UTC'));

const zoned = (time: EventTime, zone: string): ICalDateTimeValue =>
  Temporal.Instant.fromEpochMilliseconds(instantOf(time, zone)).toZonedDateTimeISO(zone);

/** Calendar keeps simple HTML; a DESCRIPTION is text. */
function plainText(html: string): string {
  return html
    .replace(/<br\s*\/?>|<\/(p|div|h\d|li|ul|ol)>/gi, '\n')
    .replace(/<li[^>]*>/gi, '- ')
    .replace(/<[^>]+>/g, '')
    .replace(/&(amp|lt|gt|quot|#39|nbsp);/g, (_, name: string) => entities[name] ?? '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", nbsp: ' ' };
