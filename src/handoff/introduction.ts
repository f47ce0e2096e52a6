import type { DateText, Instant, ZoneId } from '../base/time';
import type { Attendee } from './attendee';
import type { Email } from './people';

export const contactRoles = ['sponsor', 'champion', 'instance admin', 'customer PM'] as const;

/** Somebody at the customer: outside the company, never in the People tab. */
export interface Contact {
  readonly email: Email;
  readonly name: string;
  readonly role: (typeof contactRoles)[number];
  /** Where they are, so that times are shown as they read them; `null` while nobody said. */
  readonly zone: ZoneId | null;
}

interface IntroductionFacts {
  readonly at: Instant;
  readonly by: Email;
  /** Whom the customer was told that they will be working with: the IE and the PM of that day. */
  readonly team: { readonly ie: Email | null; readonly pm: Email | null };
  /** The customer contacts on it. */
  readonly customers: readonly Email[];
  /** Why it was done before sign-off and the internal meeting; empty when it was not. */
  readonly early: string;
}

/** An event on the calendar of whoever introduced (`by`), as it was last seen there. */
export interface MeetingIntroduction extends IntroductionFacts {
  readonly how: 'meeting';
  readonly eventId: string;
  readonly attempt: number;
  readonly start: Instant;
  readonly end: Instant;
  readonly eventLink: string;
  readonly attendees: readonly Attendee[];
  /** Why it does not count: cancelled, nobody came. Empty while it does. */
  readonly fell: string;
}

/** A mail that a person sent; its evidence is their word. */
export interface MailIntroduction extends IntroductionFacts {
  readonly how: 'e-mail';
  readonly on: DateText;
  readonly recipients: readonly Email[];
  /** Why a mail and not a meeting. */
  readonly reason: string;
}

/** An introduction as it happens: who did it, and when, is the event’s. */
export type NewIntroduction = Omit<MeetingIntroduction, 'at' | 'by'> | Omit<MailIntroduction, 'at' | 'by'>;

/** One time that the customer was told whom they will be working with. */
export type Introduction = MeetingIntroduction | MailIntroduction;
