import { day, hour, type Instant } from '../base/time';
import { awaitsConfirmation } from './awaits-confirmation';
import type { Handoff } from './handoff';
import { isExcepted } from './is-excepted';
import type { Email } from './people';
import { peopleOf } from './people-of';

/** Calendars change: what could not be booked is tried again after this long. */
const tryAgain = hour;

/**
 * When the sweep must look at a handoff next; `null` when nothing is due by the clock.
 *
 * Due at once (`now`): a stamp that is owed, a meeting to be booked, or to be cancelled since the signature was taken back, or that somebody of the team is not invited to.
 */
export function dueOf(handoff: Handoff, now: Instant): Instant | null {
  const { signature, meeting, stampOwed, ended, held } = handoff;
  if (stampOwed) return now;
  if (meeting.is === 'booked' && meeting.end <= now) return null;
  if (ended || signature.is !== 'signed') return meeting.is === 'booked' || isGivenUp(handoff) ? now : null;
  if (meeting.is !== 'booked' && (held || awaitsConfirmation(handoff) || isExcepted(handoff, 'meeting'))) return null;
  switch (meeting.is) {
    case 'none':
    case 'picked':
      return now;
    case 'no-time':
    case 'held-up':
      return (meeting.tried ?? meeting.since) + tryAgain;
    case 'booked':
      return guestsAreRight(handoff) && !(meeting.agendaOwed && meeting.start > now) ? nextLook(meeting, now) : now;
    case 'cancelled':
      return null;
  }
}

/** A TDD that the engine could not read is looked for once a day, though Google tells of one that comes back. */
export const isLost = ({ unread, ended }: Handoff): boolean => unread !== null && ended === null;

/** Another time was asked for, and the event of the former one may stand until the next is booked. */
export const isGivenUp = ({ meeting, attempt, held }: Handoff): boolean => meeting.is === 'none' && attempt > 0 && !held;

/** Once an hour on the day before the meeting, for the agenda; then when it is over. */
const nextLook = ({ start, end, agenda }: { start: Instant; end: Instant; agenda?: string | null }, now: Instant): Instant =>
  agenda === null || start <= now ? end : start - day > now ? start - day : Math.min(now + hour, start);

/** Are all people of the handoff invited as required guests, and those who left it no more? Others whom somebody invited are welcome. */
export function guestsAreRight({ team, meeting, former }: Handoff): boolean {
  if (meeting.is !== 'booked') return true;
  const invited = (who: Email) => meeting.attendees.some(({ email, required }) => required && email === who);
  return peopleOf(team).every(invited) && !meeting.attendees.some(({ email }) => former.includes(email));
}
