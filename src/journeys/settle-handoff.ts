import { once } from '../base/once';
import type { Result } from '../base/result';
import { awaitsConfirmation } from '../handoff/awaits-confirmation';
import { dueOf, guestsAreRight, isGivenUp, isLost } from '../handoff/due-of';
import { isExcepted } from '../handoff/is-excepted';
import type { Handoff, Signature } from '../handoff/handoff';
import type { Happening, HandoffEvent } from '../handoff/handoff-event';
import type { Email } from '../handoff/people';
import { attendeesOf } from '../meeting/attendees-of';
import { guestList } from '../meeting/guest-list';
import type { SeenEvent, SeenRow } from '../workspace/workspace';
import { bookMeeting, isMended } from './book-meeting';
import { cancelMeeting, telling } from './cancel-meeting';
import { withoutCustomer } from './colleagues';
import type { Desk } from './desk';
import { handoffOf } from './handoff-of';
import { noticeByHand, noticeRecord, type Noticed } from './notice-by-hand';
import { noticeCalendar } from './notice-calendar';
import { noticeDocument } from './notice-document';
import { noticeUnread } from './notice-unread';
import { readDocument, type ReadDocument } from './read-document';
import { isAgendaDue, refreshAgenda } from './refresh-agenda';
import { letJoinersIn } from './team-access';
import { writeHandoffs } from './write-handoff';
import { hasLostStamp, writeStamp } from './write-stamp';

/** What woke the engine for a handoff. All of it may be false or late: what is done follows from the facts alone. */
export interface Hints {
  /** Who edited the row, where Google tells. */
  readonly editor?: Email;
  readonly documentChanged?: boolean;
  readonly event?: SeenEvent;
}

/**
 * Makes the world agree with one handoff's facts, and its row with both. Can run any number of times, and stop anywhere.
 *
 * First what was noticed is written down, then what follows from it is done, then that is written down too:
 * a crash in between leaves facts whose consequences the next run carries out.
 */
export function settleHandoff(seen: Desk, row: SeenRow, hints: Hints): void {
  const handoff = handoffOf(seen, row);
  if (!handoff) return;
  const desk = withoutCustomer(seen, handoff);
  const document = once(() => readDocument(desk.workspace, handoff.tdd.fileId));
  const noticed = write(desk, row, handoff, noticedIn(desk, row, handoff, hints, document));
  const consequences = by(desk.workspace.runsAs(), follow(noticed.desk, noticed.handoff, document, hints));
  if (consequences.length > 0) write(noticed.desk, noticed.row, noticed.handoff, consequences);
}

function noticedIn(desk: Desk, row: SeenRow, handoff: Handoff, hints: Hints, document: () => Result<ReadDocument>): readonly Noticed[] {
  const read = hints.documentChanged || isLost(handoff) ? document() : null;
  const changed = read ? [...noticeUnread(desk, handoff, read), ...(read.ok ? noticeDocument(desk, handoff, read.value) : [])] : [];
  const calendar = hints.event ? noticeCalendar(desk, handoff, hints.event) : [];
  const { editor = '' } = hints;
  const byHand = [...noticeRecord(desk, row, editor), ...noticeByHand(desk, row, handoff, editor)];
  return [...byHand, ...by(desk.workspace.runsAs(), [...letIn(desk, handoff, byHand), ...changed, ...calendar])];
}

/** Whoever was typed into the team is let into the TDD, as they are from the panel. Before it is written: done again after a crash, it finds them let in. */
function letIn(desk: Desk, handoff: Handoff, byHand: readonly Happening[]): readonly Happening[] {
  const details = byHand.find(({ what }) => what === 'details changed');
  const who = details?.what === 'details changed' ? letJoinersIn({ desk, handoff }, details.team) : [];
  return who.length > 0 ? [{ what: 'access refused', who }] : [];
}

const by = (who: Email, happenings: readonly Happening[]): readonly Noticed[] => happenings.map((happening) => ({ ...happening, by: who }));

/** What the facts call for that the world does not show yet. */
function follow(desk: Desk, handoff: Handoff, document: () => Result<ReadDocument>, hints: Hints): readonly Happening[] {
  const meeting = hints.documentChanged && isPutOff(desk, handoff) ? [] : meetingStep(desk, handoff, document);
  const readable = () => valueOf(document());
  const stamp = stampStep(desk, handoff, readable, hints);
  const agenda =
    meeting.length === 0 && isAgendaDue(desk, handoff, hints.documentChanged === true) ? refreshAgenda(desk, handoff, readable()) : [];
  return [...meeting, ...agenda, ...stamp];
}

/** A stamp that is owed; or that people took out of the document, or made theirs: that is tried once, and told where it worked. */
function stampStep(desk: Desk, handoff: Handoff, document: () => ReadDocument | null, { documentChanged }: Hints): readonly Happening[] {
  const read = handoff.stampOwed || documentChanged ? document() : null;
  if (!handoff.stampOwed && !(read && hasLostStamp(handoff, read))) return [];
  const refused = read ? writeStamp(desk, handoff, read) : 'it cannot be read.';
  return handoff.stampOwed || refused === '' ? [{ what: 'stamp written', refused }] : [];
}

/** No time was found a short while ago: a document that changes does not make one. */
function isPutOff(desk: Desk, handoff: Handoff): boolean {
  const { is } = handoff.meeting;
  return (
    (is === 'no-time' || (is === 'held-up' && !isMended(desk, handoff))) &&
    (dueOf({ ...handoff, stampOwed: false }, desk.now) ?? desk.now) > desk.now
  );
}

function meetingStep(desk: Desk, handoff: Handoff, document: () => Result<ReadDocument>): readonly Happening[] {
  const { signature, meeting, ended } = handoff;
  if (ended || signature.is !== 'signed') {
    if (
      (meeting.is === 'none' && !isGivenUp(handoff)) ||
      (meeting.is === 'booked' && meeting.end <= desk.now) ||
      meeting.is === 'cancelled'
    )
      return [];
    const because = reasonToCancel(handoff);
    if (handoff.attempt > 0)
      cancelMeeting(desk, handoff, { unlessOver: true, because: `${because} ${ended?.reason ?? noteOf(signature)}` });
    return [{ what: 'meeting cancelled', because }];
  }
  switch (meeting.is) {
    case 'cancelled':
      return [];
    case 'booked':
      return meeting.end <= desk.now || guestsAreRight(handoff) ? [] : invited(desk, handoff, meeting.eventId);
    default:
      return handoff.held || awaitsConfirmation(handoff) || isExcepted(handoff, 'meeting') ? [] : bookMeeting(desk, handoff, document);
  }
}

function reasonToCancel({ ended, signature }: Handoff): string {
  if (ended) return `The handoff ended: ${ended.is}.`;
  return signature.is === 'taken-back' ? `The signature was taken back: ${signature.reason}.` : 'The customer has not signed.';
}

const noteOf = (signature: Signature): string => (signature.is === 'taken-back' ? signature.note : '');

/** Somebody joined the team after the booking, or was taken off the event: they are invited. Who left the team goes. Everybody else's answers stay. */
function invited(desk: Desk, handoff: Handoff, eventId: string): readonly Happening[] {
  const { calendar } = desk.workspace;
  const event = calendar.event(eventId);
  if (!event || event.status === 'cancelled') return [{ what: 'meeting cancelled', because: 'It was cancelled in the calendar.' }];
  const needed = attendeesOf(handoff.team).map(({ email }) => ({ email, required: true }));
  const others = event.attendees.filter(({ email }) => !needed.some((guest) => guest.email === email) && !handoff.former.includes(email));
  const left = event.attendees.filter(({ email }) => handoff.former.includes(email));
  const added = needed.filter(({ email }) => !event.attendees.some((guest) => guest.email === email));
  const { start, end, meetLink, attendees } = calendar.invite(event, [...needed, ...others], telling(desk, event));
  const names = (guests: readonly { readonly email: Email }[]) => guests.map(({ email }) => desk.directory.nameOf(email)).join(' and ');
  const says = [
    ...(added.length > 0 ? [`Invited ${names(added)} to the internal handoff meeting.`] : []),
    ...(left.length > 0 ? [`Took ${names(left)} off the internal handoff meeting.`] : []),
  ].join(' ');
  return [
    {
      what: 'meeting changed',
      start,
      end,
      meetLink,
      attendees: guestList(handoff.team, attendees),
      says: says || 'Corrected the guest list of the internal handoff meeting.',
    },
  ];
}

/** A row that shows what time or people have overtaken is brought right even when nothing happened. */
function write(
  desk: Desk,
  row: SeenRow,
  before: Handoff,
  happened: readonly Noticed[],
): { readonly desk: Desk; readonly row: SeenRow; readonly handoff: Handoff } {
  const events = happened.map((told): HandoffEvent => ({ ...told, at: desk.now }));
  const written = writeHandoffs(desk, [{ row, before, events, contents: null, noticed: true }]);
  const [handoff = before] = written.handoffs;
  return { desk: written.desk, row: { ...row, cells: { ...row.cells, ...written.cells[0] } }, handoff };
}

const valueOf = <Value>(result: Result<Value>): Value | null => (result.ok ? result.value : null);
