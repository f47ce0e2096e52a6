export type Answer = 'accepted' | 'declined' | 'tentative' | 'needsAction';

export interface Guest {
  readonly email?: string;
  readonly displayName?: string;
  readonly responseStatus?: Answer;
  readonly organizer?: boolean;
  readonly optional?: boolean;
  readonly self?: boolean;
  readonly resource?: boolean;
  readonly comment?: string;
}

export interface EventTime {
  readonly date?: string;
  readonly dateTime?: string;
  readonly timeZone?: string;
}

/** What the page reads of the Calendar API's answer. */
export interface GoogleEvent {
  readonly id: string;
  readonly iCalUID?: string;
  readonly status?: string;
  readonly summary?: string;
  readonly description?: string;
  readonly location?: string;
  readonly eventType?: string;
  readonly transparency?: string;
  readonly hangoutLink?: string;
  readonly recurringEventId?: string;
  readonly organizer?: { readonly email?: string; readonly displayName?: string };
  readonly start?: EventTime;
  readonly end?: EventTime;
  readonly attendees?: readonly Guest[];
}
