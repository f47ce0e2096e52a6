import { formatDate, formatDay, formatMoment } from '../../base/format-time';
import { unreachable } from '../../base/unreachable';
import { awaitsConfirmation } from '../../handoff/awaits-confirmation';
import { rolesOf } from '../../handoff/roles-of';
import { openPoints } from '../../handoff/held';
import { offeredTimes } from '../../meeting/offered-times';
import type { MeetingView } from '../../rpc/contract/meeting-view';
import { outsidersOf } from '../colleagues';
import { topSections } from '../../tdd/top-sections';
import type { Subject } from './subject';

/** The internal handoff meeting as the panel shows it: from “when signed” to what came of it. */
export function meetingView(subject: Subject): MeetingView {
  const { handoff, document } = subject;
  const { held, walkthrough } = handoff;
  const { nameOf } = subject.desk.directory;
  const shown = stateOf(subject);
  return {
    ...{ start: null, end: null, eventLink: '', meetLink: '', attendees: [], choices: [], fix: '', again: '' },
    ...shown,
    ...(held ? heldOf(subject, held) : { held: null }),
    checklist: held || (shown.state !== 'over' && shown.state !== 'walkthrough') ? [] : topSections(document.tdd),
    walkthrough: walkthrough && {
      says: `Recorded by ${nameOf(walkthrough.by)} on ${formatDate(walkthrough.on)}`,
      link: walkthrough.link,
    },
  };
}

type Shown = Partial<MeetingView> & Pick<MeetingView, 'state' | 'says'>;

const zoneOf = ({ desk }: Subject) => desk.directory.zoneOf(desk.viewer);

function heldOf(subject: Subject, held: NonNullable<Subject['handoff']['held']>): Pick<MeetingView, 'state' | 'says' | 'held' | 'fix'> {
  const { nameOf } = subject.desk.directory;
  const day = (instant: number) => formatDay(instant, zoneOf(subject));
  const { meeting } = subject.handoff;
  const open = openPoints(held).length;
  const on = held.how === 'meeting' && meeting.is === 'booked' ? `Held ${day(meeting.start)}` : `Walkthrough confirmed ${day(held.at)}`;
  return {
    state: 'held',
    says: open === 0 ? on : `${on} · ${String(open)} open`,
    fix: '',
    held: {
      recorded: `Recorded by ${nameOf(held.by)} on ${day(held.at)}`,
      came: held.came.map(nameOf),
      sections: held.sections,
      points: held.points.map(({ text, owner, closed }) => ({
        text,
        owner: { email: owner, name: nameOf(owner) },
        closed: closed ? `Closed by ${nameOf(closed.by)} on ${day(closed.at)}` : '',
      })),
    },
  };
}

function stateOf(subject: Subject): Shown {
  const { handoff, desk } = subject;
  const { meeting } = handoff;
  const offered = offeredTimes(handoff);
  if (awaitsConfirmation(handoff) && !handoff.ended)
    return { state: 'walkthrough', says: 'A walkthrough was recorded instead; the IE needs to confirm it.' };
  switch (meeting.is) {
    case 'none':
      if (handoff.ended) return { state: 'not-needed', says: 'The handoff has ended: Handoff does not look for a meeting.' };
      return handoff.signature.is === 'signed'
        ? { state: 'being-booked', says: 'Being booked' }
        : { state: 'when-signed', says: 'When signed' };
    case 'picked':
      return { state: 'being-booked', says: `Being booked for ${formatMoment(meeting.start, zoneOf(subject))}` };
    case 'no-time':
      return {
        state: meeting.why ?? 'no-time',
        says: meeting.because,
        fix: meeting.why === 'apart' ? 'Their working hours do not overlap: you can record a walkthrough instead.' : '',
        choices: offered.ok ? offered.value.map((choice) => choiceView(choice, desk.directory.nameOf)) : [],
      };
    case 'held-up':
      return { state: 'held-up', says: meeting.because, fix: meeting.fix };
    case 'cancelled':
      return { state: 'cancelled', says: meeting.because };
    case 'booked':
      return bookedView(subject, meeting);
    default:
      return unreachable(meeting);
  }
}

type MeetingFacts = Subject['handoff']['meeting'];
type Choice = Extract<MeetingFacts, { is: 'no-time' }>['choices'][number];

const choiceView = ({ start, end, missing }: Choice, nameOf: (email: string) => string): MeetingView['choices'][number] => ({
  start,
  end,
  says:
    missing.length === 0 ? 'Everyone can come' : `Without ${missing.map(({ email, why }) => `${nameOf(email)} (${why})`).join(' and ')}`,
});

function bookedView(subject: Subject, meeting: Extract<MeetingFacts, { is: 'booked' }>): Shown {
  const { nameOf } = subject.desk.directory;
  const declined = meeting.attendees.filter(({ required, answer }) => required && answer === 'declined');
  const { start, end, eventLink, meetLink } = meeting;
  const attendees = meeting.attendees.map(({ email, required, answer }) => ({
    person: { email, name: nameOf(email) },
    roles: rolesOf(subject.handoff.team, email),
    required,
    answer,
  }));
  const when = formatMoment(start, zoneOf(subject));
  const facts = { start, end, eventLink, meetLink, attendees };
  if (end <= subject.desk.now) return { ...facts, state: 'over', says: 'Was it held?' };
  const outside = outsidersOf(subject.desk, meeting.attendees);
  const fix =
    outside.length === 0
      ? ''
      : `${outside.join(' and ')} can read this internal agenda: remove them in Google Calendar. Until then, Handoff e-mails nobody about the meeting and leaves the agenda as it is.`;
  const again = againWords(subject, { when, guests: attendees.map(({ person }) => person.name), outside });
  return declined.length > 0
    ? {
        ...facts,
        fix,
        again,
        state: 'declined',
        says: `${declined.map(({ email }) => nameOf(email)).join(' and ')} cannot come on ${when}`,
      }
    : { ...facts, fix, again, state: 'booked', says: when };
}

/** As the engine will do it: it proposes where the policy says so, and mails nobody while somebody from outside is on the event. */
function againWords(
  { desk }: Subject,
  { when, guests, outside }: { readonly when: string; readonly guests: readonly string[]; readonly outside: readonly string[] },
): string {
  const next =
    desk.policy.meeting.booking === 'book'
      ? 'will look for the earliest other time that works for everyone'
      : 'will propose other times for you to choose from';
  const told =
    outside.length === 0
      ? `${guests.join(', ')} will be told by Google Calendar.`
      : `Google Calendar tells nobody, because it would tell ${outside.join(' and ')} too: tell your colleagues yourself.`;
  return `The meeting on ${when} will be cancelled, and Handoff ${next}. ${told}`;
}
