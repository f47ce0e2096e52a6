import type { EventResource } from './event-resource';

/** Google's roles on a calendar, weakest first; the ones that can be granted here. */
export const calendarRoles = ['freeBusyReader', 'reader', 'writer', 'owner'] as const;
export type CalendarRole = (typeof calendarRoles)[number];

export interface AclRule {
  /** `user:ana@vendor.example`, `domain:vendor.example` or `default`. */
  id: string;
  role: CalendarRole;
  scope: { type: 'user' | 'domain' | 'default'; value?: string };
}

/** One calendar's copy of an event. */
export interface StoredEvent {
  /** The calendar's revision at the last write of this copy: what sync tokens count. */
  revision: number;
  /** Where the organizer's copy lives; absent when this is the organizer's copy. */
  master?: { calendarId: string; eventId: string };
  event: EventResource;
}

export interface StoredCalendar {
  id: string;
  summary: string;
  description?: string;
  location?: string;
  timeZone: string;
  /** Whose primary calendar it is, or who made it. */
  dataOwner: string;
  primary: boolean;
  /** Made by the script, and so within its scope `calendar.app.created`. */
  madeByApp?: true;
  /** Hides free/busy from everybody who was not given a role by name: free/busy then answers `notFound`. */
  freeBusyHidden?: boolean;
  acl: AclRule[];
  events: Record<string, StoredEvent>;
  /** Ids of events that decline invitations by themselves: so that not all have to be looked at for each invitation. */
  declining?: string[];
  /** Counts the writes. */
  revision: number;
  /** Counts the changes of the access list; sync tokens of an earlier one are gone. */
  epoch: number;
  /** Epoch milliseconds of the last write. */
  updated: number;
}

/** Calendars by id: a person's primary calendar has their e-mail address as id and is made when first asked for (`openCalendar`). */
export interface CalendarState {
  calendars: Record<string, StoredCalendar>;
  /** The calendars, beside the primary one, on each account's calendar list. */
  lists: Record<string, string[]>;
}

export const emptyCalendars = (): CalendarState => ({ calendars: {}, lists: {} });
