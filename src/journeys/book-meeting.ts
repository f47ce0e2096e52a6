import type { Result } from '../base/result';
import type { Range } from '../base/time';
import { minute } from '../base/time';
import type { Handoff } from '../handoff/handoff';
import type { Happening } from '../handoff/handoff-event';
import { attendeesOf } from '../meeting/attendees-of';
import type { Availability, SlotQuestion } from '../meeting/availability';
import { findSlot } from '../meeting/find-slot';
import { guestList } from '../meeting/guest-list';
import { meetingKey } from '../meeting/meeting-key';
import { meetingWindow } from '../meeting/meeting-window';
import { framedAgenda } from '../meeting/place-agenda';
import { planMeeting } from '../meeting/plan-meeting';
import { rankSlots } from '../meeting/rank-slots';
import { zonesApart } from '../meeting/zones-apart';
import { fingerprint } from '../base/sha256-hex';
import type { SeenEvent } from '../workspace/workspace';
import { agendaOf } from './agenda-of';
import { cancelMeeting } from './cancel-meeting';
import type { Desk } from './desk';
import { noticeUnread } from './notice-unread';
import type { ReadDocument } from './read-document';

/** Ids of deleted events stay taken; so many in a row are not a coincidence. */
const mostAttempts = 20;

/**
 * Books the internal handoff meeting of a signed handoff at the earliest time that suits everyone who must come, or says why not.
 *
 * Run again after a crash it finds the event that it had made, by its id, and takes that one. `document` is called when there is a time: the meeting goes through the
 * TDD, so one that the engine cannot read holds it up.
 */
export function bookMeeting(desk: Desk, handoff: Handoff, document: () => Result<ReadDocument>): readonly Happening[] {
  const missing = missingPeople(desk, handoff) ?? handoff.unread;
  if (missing) return [heldUp(missing)];

  giveUpFormer(desk, handoff);
  const window = windowOf(desk, handoff);
  if (handoff.meeting.is === 'picked' && handoff.meeting.start > desk.now) return book(desk, handoff, handoff.meeting, document);

  const question = slotQuestion(desk, handoff, window);
  const slot = findSlot(question);
  if (slot.ok && desk.policy.meeting.booking === 'book') return book(desk, handoff, slot.value, document);
  const choices = rankSlots({ ...question, most: 5 });
  return [adopted(desk, handoff) ?? { what: 'no common time', ...(slot.ok ? proposed : whyNot(question, slot.refusal.because)), choices }];
}

const heldUp = ({ because, fix }: { readonly because: string; readonly fix: string }): Happening => ({
  what: 'meeting held up',
  because,
  fix,
});

const proposed = { because: 'Choose a time for the internal handoff meeting: these fit best.', why: 'proposed' } as const;

const whyNot = (question: SlotQuestion, because: string) => ({ because, ...(zonesApart(question) ? { why: 'apart' as const } : {}) });

/** Does what held the meeting up hold it up no more? Another cause is to be told. No call. */
export function isMended(desk: Desk, handoff: Handoff): boolean {
  const { meeting } = handoff;
  return meeting.is === 'held-up' && (missingPeople(desk, handoff) ?? handoff.unread)?.because !== meeting.because;
}

/** Who must come and cannot be planned for: nobody assigned, not decided, or no zone. */
function missingPeople({ directory }: Desk, { team }: Handoff): { readonly because: string; readonly fix: string } | null {
  if (!team.ie) return { because: 'No implementation engineer is assigned yet.', fix: 'Assign one under “Team”.' };
  if (team.pm.is === 'undecided')
    return {
      because: 'It is not decided yet whether there is a project manager.',
      fix: 'Assign one, or decide that there is none, under “Team”.',
    };
  const unknown = attendeesOf(team).find(({ email }) => !directory.find(email));
  if (unknown)
    return {
      because: `${unknown.email} is not in the People tab.`,
      fix: 'Add them there with a time zone, or change the team.',
    };
  const zoneless = attendeesOf(team).find(({ email }) => !directory.find(email)?.zone);
  return zoneless
    ? { because: `${directory.nameOf(zoneless.email)} has no time zone in the People tab.`, fix: 'Enter one there, like Europe/London.' }
    : null;
}

/** A meeting that was given up for another time is cancelled before the new one is booked. Doing it twice is fine. */
function giveUpFormer(desk: Desk, handoff: Handoff): void {
  const first = handoff.attempt === 0 || handoff.meeting.is === 'no-time' || handoff.meeting.is === 'held-up';
  if (!first) cancelMeeting(desk, handoff);
}

function windowOf(desk: Desk, { signature, team }: Handoff): Range {
  const signedOn = signature.is === 'signed' ? signature.on : '';
  return meetingWindow({ signedOn, now: desk.now, zone: desk.directory.zoneOf(team.ae), policy: desk.policy.meeting });
}

/** What somebody has declined is not free for them, whatever their calendar says: they would be asked for the same time again. */
function slotQuestion(desk: Desk, { team, declined = [] }: Handoff, window: Range): SlotQuestion {
  const { directory, workspace, policy, now } = desk;
  const attendees = attendeesOf(team);
  const calendars = workspace.calendar.busy(
    attendees.map(({ email }) => email),
    window,
  );
  const people = attendees.flatMap(({ email, roles }): Availability[] => {
    const person = directory.find(email);
    if (!person) return [];
    const told = calendars.get(email) ?? { is: 'unknown', because: 'no answer' };
    const refused = declined.filter(({ who }) => who.includes(email));
    const calendar = told.is === 'known' ? { ...told, busy: [...told.busy, ...refused] } : told;
    return [{ email, roles, zone: person.zone, hours: person.hours, calendar }];
  });
  const { length, notice, slotStep, noMeetingTimes } = policy.meeting;
  return { people, window, length, notice, step: slotStep, now, noMeetingTimes };
}

function book(desk: Desk, handoff: Handoff, slot: Range, document: () => Result<ReadDocument>): readonly Happening[] {
  const read = document();
  const [lost] = noticeUnread(desk, handoff, read);
  if (lost?.what === 'TDD cannot be read') return [lost, heldUp(lost)];
  const agenda = agendaOf(desk, handoff, read.ok ? read.value : null);
  const zone = desk.directory.zoneOf(handoff.team.ae);
  for (let attempt = handoff.attempt + 1; attempt <= handoff.attempt + mostAttempts; attempt += 1) {
    const event = desk.workspace.calendar.book(planMeeting({ handoff, attempt, slot, zone, agenda: framedAgenda(agenda) }));
    if (event) return [{ ...booked(handoff, event, attempt), agenda: fingerprint(agenda) }];
  }
  return [
    heldUp({
      because: `Google rejected ${String(mostAttempts)} event IDs in a row.`,
      fix: 'Tell an admin; the sweep tries again.',
    }),
  ];
}

/** An event that an earlier run made and could not write down: it makes its own guests busy, so no slot is found beside it. */
function adopted({ workspace, now }: Desk, handoff: Handoff): Happening | null {
  const attempt = handoff.attempt + 1;
  const event = workspace.calendar.event(meetingKey(handoff.id, attempt));
  return event && event.status === 'confirmed' && event.end > now - minute ? booked(handoff, event, attempt) : null;
}

function booked(
  { team }: Handoff,
  { eventId, start, end, eventLink, meetLink, attendees }: SeenEvent,
  attempt: number,
): Happening & { readonly what: 'meeting booked' } {
  return { what: 'meeting booked', eventId, attempt, start, end, eventLink, meetLink, attendees: guestList(team, attendees) };
}
