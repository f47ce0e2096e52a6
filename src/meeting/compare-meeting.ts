import type { Instant, Range } from '../base/time';
import type { Answer, Attendee } from '../handoff/handoff';
import type { Email } from '../handoff/people';

/** A meeting as we last knew it, or as the calendar shows it now. */
export interface KnownMeeting {
  readonly start: Instant;
  readonly end: Instant;
  readonly meetLink: string;
  readonly attendees: readonly Attendee[];
}

/** What happened to a meeting between two looks at it. */
export type MeetingChange =
  | { readonly is: 'cancelled' }
  | { readonly is: 'moved'; readonly from: Range; readonly to: Range }
  /** Somebody who is required cannot come. */
  | { readonly is: 'declined'; readonly who: Email }
  | { readonly is: 'answered'; readonly who: Email; readonly answer: Answer }
  | { readonly is: 'guest-added'; readonly who: Email }
  | { readonly is: 'guest-removed'; readonly who: Email; readonly required: boolean }
  /** The Meet link came, or is another one: Google makes it after the booking. */
  | { readonly is: 'meet-link'; readonly link: string };

/**
 * What people did to the meeting that we booked, gravest first; nothing when the calendar shows it as we know it.
 *
 * A cancelled event may have lost its time and guests, so nothing else is read from it.
 */
export function compareMeeting(
  booked: KnownMeeting,
  shown: KnownMeeting & { readonly status: 'confirmed' | 'cancelled' },
): MeetingChange[] {
  if (shown.status === 'cancelled') return [{ is: 'cancelled' }];
  return [...moves(booked, shown), ...losses(booked, shown), ...answers(booked, shown), ...links(booked, shown)];
}

function moves(booked: KnownMeeting, shown: KnownMeeting): MeetingChange[] {
  if (booked.start === shown.start && booked.end === shown.end) return [];
  return [{ is: 'moved', from: { start: booked.start, end: booked.end }, to: { start: shown.start, end: shown.end } }];
}

function losses(booked: KnownMeeting, shown: KnownMeeting): MeetingChange[] {
  const lost = booked.attendees.filter(({ email }) => !find(shown, email));
  return lost.map(({ email, required }) => ({ is: 'guest-removed', who: email, required }));
}

/** Required is who we know to be: nobody becomes optional by what the calendar shows. */
function answers(booked: KnownMeeting, shown: KnownMeeting): MeetingChange[] {
  return shown.attendees.flatMap(({ email, required, answer }): MeetingChange[] => {
    const before = find(booked, email);
    const added: MeetingChange[] = before ? [] : [{ is: 'guest-added', who: email }];
    if (answer === (before?.answer ?? 'needsAction')) return added;
    const isDecline = answer === 'declined' && (before?.required ?? required);
    return [...added, isDecline ? { is: 'declined', who: email } : { is: 'answered', who: email, answer }];
  });
}

function links(booked: KnownMeeting, shown: KnownMeeting): MeetingChange[] {
  return shown.meetLink === booked.meetLink || shown.meetLink === '' ? [] : [{ is: 'meet-link', link: shown.meetLink }];
}

const find = ({ attendees }: KnownMeeting, email: Email): Attendee | undefined => attendees.find((attendee) => attendee.email === email);
