import type { Range } from '../base/time';
import type { Attendee } from '../handoff/handoff';
import type { Email } from '../handoff/people';
import { isFault } from '../workspace/fault';
import type { BusyCalendar, Calendars, EventPlan, SeenEvent } from '../workspace/workspace';
import { attempt } from './attempt';
import { cursorAfter, optionsAfter, unlessDeleted } from './fall-backs';
import { listed } from './listed';
import { ownCalls } from './own-calls';
import { enabled, type Services } from './services';

type Event = GoogleAppsScript.Calendar.Schema.Event;

/** Free/busy takes fifty calendars a call. https://developers.google.com/workspace/calendar/api/v3/reference/freebusy/query */
const calendarsPerCall = 50;

/** Google’s name for the calendar of whoever the script runs for. */
const own = 'primary';

/** The engine's own secondary calendar, and everybody's free/busy. */
export function calendars({ calendar }: Services, calendarId: () => string): Calendars {
  const events = enabled(calendar.Events, 'Calendar.Events');
  const freebusy = enabled(calendar.Freebusy, 'Calendar.Freebusy');

  const get = (eventId: string, calendar = calendarId()): Event | null => {
    try {
      return attempt('Calendar', () => events.get(calendar, eventId));
    } catch (fault) {
      if (isFault(fault, 'not-found')) return null;
      throw fault;
    }
  };

  const seen = (event: Event | null): SeenEvent | null => event && seenEvent(event);

  /** Ids of deleted events stay taken, and the insert of a taken id changes nothing: what stands decides. */
  const adopt = (eventId: string, calendar: string): SeenEvent | null => seen(unlessDeleted(get(eventId, calendar)));

  const remove = (eventId: string, calendar: string, sendUpdates: 'all' | 'none'): void => {
    try {
      attempt('Calendar', () => events.remove(calendar, eventId, { sendUpdates }));
    } catch (fault) {
      if (!isFault(fault, 'gone', 'not-found')) throw fault;
    }
  };

  return {
    own: ownCalls(events),
    busy: (emails, window) => {
      const batches = Array.from({ length: Math.ceil(emails.length / calendarsPerCall) }, (_, index) =>
        emails.slice(index * calendarsPerCall, (index + 1) * calendarsPerCall),
      );
      return new Map(batches.flatMap((batch) => busyOf(batch, window, (question) => attempt('Calendar', () => freebusy.query(question)))));
    },
    book: (plan) => {
      const calendar = plan.on === 'own' ? own : calendarId();
      try {
        return seenEvent(
          attempt('Calendar', () => events.insert(eventOf(plan), calendar, { conferenceDataVersion: 1, sendUpdates: 'all' })),
        );
      } catch (fault) {
        if (isFault(fault, 'conflict')) return adopt(plan.eventId, calendar);
        throw fault;
      }
    },
    event: (eventId) => seen(get(eventId)),
    ownEvent: (eventId) => seen(get(eventId, own)),
    invite: (event, guests, sendUpdates) => {
      const attendees = guests.map(({ email, required }) => ({
        email,
        optional: !required,
        responseStatus: event.attendees.find((guest) => guest.email === email)?.answer ?? 'needsAction',
      }));
      const options = { conferenceDataVersion: 1, sendUpdates };
      return seenEvent(
        attempt('Calendar', () => events.patch({ attendees }, calendarId(), event.eventId, options, { 'If-Match': event.etag })),
      );
    },
    describe: ({ eventId, etag }, description) => {
      const options = { conferenceDataVersion: 1, sendUpdates: 'none' };
      attempt('Calendar', () => events.patch({ description }, calendarId(), eventId, options, { 'If-Match': etag }));
    },
    cancel: (eventId, telling) => remove(eventId, calendarId(), telling),
    cancelOwn: (eventId) => remove(eventId, own, 'all'),
    changesSince: (cursor) => {
      try {
        return pages(cursor, (options) => attempt('Calendar', () => events.list(calendarId(), options)));
      } catch (fault) {
        if (!isFault(fault, 'gone')) throw fault;
        return pages('', (options) => attempt('Calendar', () => events.list(calendarId(), options)));
      }
    },
  };
}

/** A calendar with an error, or none in the answer, is unknown: it is never taken as free. */
function busyOf(
  emails: readonly Email[],
  window: Range,
  query: (question: GoogleAppsScript.Calendar.Schema.FreeBusyRequest) => GoogleAppsScript.Calendar.Schema.FreeBusyResponse,
): [Email, BusyCalendar][] {
  const answer = query({ timeMin: rfc3339(window.start), timeMax: rfc3339(window.end), items: emails.map((id) => ({ id })) });
  const answered = (answer.calendars ?? {}) as Readonly<Record<string, GoogleAppsScript.Calendar.Schema.FreeBusyCalendar | undefined>>;
  return emails.map((email) => {
    const calendar = answered[email];
    const [error] = listed(calendar?.errors);
    if (!calendar || error) return [email, { is: 'unknown', because: error?.reason ?? 'no answer' }];
    const busy = listed(calendar.busy).map(({ start, end }) => ({ start: Date.parse(String(start)), end: Date.parse(String(end)) }));
    const isReadable = busy.every(({ start, end }) => end >= start);
    return [email, isReadable ? { is: 'known', busy } : { is: 'unknown', because: 'times that are none' }];
  });
}

function eventOf(plan: EventPlan): Event {
  return {
    id: plan.eventId,
    summary: plan.summary,
    description: plan.description,
    start: { dateTime: rfc3339(plan.start), timeZone: plan.zone },
    end: { dateTime: rfc3339(plan.end), timeZone: plan.zone },
    attendees: plan.attendees.map(({ email, required, answer }) => ({
      email,
      optional: !required,
      ...(answer ? { responseStatus: answer } : {}),
    })),
    guestsCanModify: plan.on !== 'own',
    conferenceData: { createRequest: { requestId: plan.meetRequestId, conferenceSolutionKey: { type: 'hangoutsMeet' } } },
  };
}

/** Follows the pages of a list to the cursor from which the next one goes on; a page may be empty and still have a next one. */
function pages(
  cursor: string,
  list: (options: object) => GoogleAppsScript.Calendar.Schema.Events,
): { events: SeenEvent[]; cursor: string } {
  const asked = Date.now();
  const seen: SeenEvent[] = [];
  let pageToken: string | undefined;
  for (;;) {
    const page = list({
      ...optionsAfter(cursor),
      ...(pageToken ? { pageToken } : {}),
      maxResults: 2500,
    });
    seen.push(...listed(page.items).map(seenEvent));
    pageToken = page.nextPageToken;
    if (!pageToken) return { events: seen, cursor: cursorAfter(page.nextSyncToken, asked) };
  }
}

/** A cancelled event may come as its id alone: it then has no times, no guests, no links. */
function seenEvent(event: Event): SeenEvent {
  return {
    eventId: event.id ?? '',
    status: event.status === 'cancelled' ? 'cancelled' : 'confirmed',
    start: instantOf(event.start),
    end: instantOf(event.end),
    eventLink: event.htmlLink ?? '',
    meetLink: event.hangoutLink ?? '',
    attendees: listed(event.attendees)
      .filter(({ resource }) => !resource)
      .map(attendeeOf),
    description: event.description ?? '',
    etag: event.etag ?? '',
  };
}

function attendeeOf({ email = '', optional = false, responseStatus }: GoogleAppsScript.Calendar.Schema.EventAttendee): Attendee {
  const answer =
    responseStatus === 'accepted' || responseStatus === 'declined' || responseStatus === 'tentative' ? responseStatus : 'needsAction';
  return { email: String(email).toLowerCase(), required: !optional, answer };
}

/** A meeting that somebody turned into an all-day event begins with its day in UTC. */
const instantOf = (time: GoogleAppsScript.Calendar.Schema.EventDateTime | undefined) => Date.parse(time?.dateTime ?? time?.date ?? '') || 0;

const rfc3339 = (instant: number) => new Date(instant).toISOString();
