/** When an event starts or ends: `date` for all-day events, else `dateTime` with an offset, and the zone that it was meant in. */
export interface EventTime {
  date?: string;
  dateTime?: string;
  timeZone?: string;
}

type ResponseStatus = 'needsAction' | 'declined' | 'tentative' | 'accepted';

export interface Attendee {
  email: string;
  displayName?: string;
  responseStatus: ResponseStatus;
  comment?: string;
  additionalGuests?: number;
  optional?: boolean;
  resource?: boolean;
  organizer?: boolean;
}

export interface Actor {
  email: string;
  displayName?: string;
}

export interface Conference {
  createRequest?: { requestId: string; conferenceSolutionKey: { type: string }; status?: { statusCode: string } };
  entryPoints?: { entryPointType: string; uri: string; label?: string }[];
  conferenceSolution?: { key: { type: string }; name?: string; iconUri?: string };
  conferenceId?: string;
}

export interface ExtendedProperties {
  private?: Record<string, string>;
  shared?: Record<string, string>;
}

export const eventTypes = ['default', 'outOfOffice', 'focusTime', 'workingLocation'] as const;
type EventType = (typeof eventTypes)[number];

/**
 * One copy of an event as it is kept: Google's fields, with defaults left out.
 *
 * What depends on who looks (`etag`, `kind`, `htmlLink`, `self`, the offset of times) is added by `showEvent`.
 */
export interface EventResource {
  id: string;
  iCalUID: string;
  status: 'confirmed' | 'tentative' | 'cancelled';
  created: string;
  updated: string;
  creator: Actor;
  organizer: Actor;
  start: EventTime;
  end: EventTime;
  sequence: number;
  eventType: EventType;
  summary?: string;
  description?: string;
  location?: string;
  recurrence?: string[];
  attendees?: Attendee[];
  conferenceData?: Conference;
  hangoutLink?: string;
  attachments?: { fileUrl: string; title?: string; mimeType?: string; iconLink?: string; fileId?: string }[];
  source?: { url: string; title?: string };
  extendedProperties?: ExtendedProperties;
  guestsCanModify?: boolean;
  guestsCanInviteOthers?: boolean;
  guestsCanSeeOtherGuests?: boolean;
  anyoneCanAddSelf?: boolean;
  transparency?: 'transparent';
  visibility?: 'public' | 'private' | 'confidential';
  colorId?: string;
  reminders: { useDefault: boolean; overrides?: { method: string; minutes: number }[] };
  outOfOfficeProperties?: AutoDecline;
  focusTimeProperties?: AutoDecline & { chatStatus?: string };
  workingLocationProperties?: Record<string, unknown>;
}

interface AutoDecline {
  autoDeclineMode?: string;
  declineMessage?: string;
}
