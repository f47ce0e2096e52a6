import { formatClock, formatMoment } from '../base/format-time';
import type { Range, ZoneId } from '../base/time';
import { unreachable } from '../base/unreachable';
import type { Answer } from '../handoff/handoff';
import type { Email } from '../handoff/people';
import type { MeetingChange } from './compare-meeting';

/** A change of the meeting in one neutral sentence, with names, and with times as the clock in that zone reads. */
export function describeMeetingChange(change: MeetingChange, { nameOf, zone }: { nameOf: (email: Email) => string; zone: ZoneId }): string {
  switch (change.is) {
    case 'cancelled':
      return 'The internal handoff meeting was cancelled in the calendar.';
    case 'moved':
      return movedWords(change.from, change.to, zone);
    case 'declined':
      return `${nameOf(change.who)} declined the internal handoff meeting but is needed there.`;
    case 'answered':
      return answerWords(nameOf(change.who), change.answer);
    case 'guest-added':
      return `${nameOf(change.who)} was invited to the internal handoff meeting.`;
    case 'guest-removed':
      return `${nameOf(change.who)} was taken off the internal handoff meeting${change.required ? ' but is needed there' : ''}.`;
    case 'meet-link':
      return 'The internal handoff meeting has a new Meet link.';
    default:
      return unreachable(change);
  }
}

function movedWords(from: Range, to: Range, zone: ZoneId): string {
  if (from.start === to.start) return `The internal handoff meeting now ends at ${formatClock(to.end, zone)} (${zone}).`;
  return `The internal handoff meeting was moved from ${formatMoment(from.start, zone)} to ${formatMoment(to.start, zone)} (${zone}).`;
}

function answerWords(name: string, answer: Answer): string {
  switch (answer) {
    case 'accepted':
      return `${name} accepted the internal handoff meeting.`;
    case 'tentative':
      return `${name} may come to the internal handoff meeting.`;
    case 'declined':
      return `${name} declined the internal handoff meeting.`;
    case 'needsAction':
      return `${name} withdrew their answer to the internal handoff meeting.`;
    default:
      return unreachable(answer);
  }
}
