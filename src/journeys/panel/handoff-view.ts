import { formatDate, formatDay, formatMoment } from '../../base/format-time';
import { unreachable } from '../../base/unreachable';
import { meetingHasBegun } from '../../handoff/meeting-has-begun';
import type { Email } from '../../handoff/people';
import { rolesOf } from '../../handoff/roles-of';
import type { ActionName, HandoffView, JumpView, MeetingView, PersonView, ReviewerView, StepView } from '../../rpc/contract';
import { sectionName } from '../../tdd/section-name';
import type { Standing } from '../../signoff/standing-of';
import { expectationsView } from './expectations-view';
import { jumpTo } from './place-link';
import { isPreSales, isReviewer, type Subject } from './subject';

/** The handoff as the panel shows it to this viewer. */
export function handoffView(subject: Subject): HandoffView {
  const { desk, handoff, judgement } = subject;
  const person = personIn(subject);
  const { ae, ce, ie, pm } = handoff.team;
  return {
    id: handoff.id,
    customer: handoff.customer,
    stage: judgement.stage.stage,
    closeDate: handoff.closeDate,
    team: {
      ae: person(ae),
      ce: person(ce),
      ie: ie ? person(ie) : null,
      pm:
        pm.is === 'assigned'
          ? { is: 'assigned', who: person(pm.who) }
          : pm.is === 'none'
            ? { is: 'none', by: person(pm.by) }
            : { is: 'undecided' },
    },
    steps: stepsOf(subject),
    reviewers: reviewersOf(subject),
    signature: signatureOf(subject),
    meeting: meetingView(subject),
    expectations: expectationsView(subject),
    history: handoff.history.map(({ at, by, says }) => ({ at, who: desk.directory.nameOf(by), says })),
    may: mayOf(subject),
    trackerLink: desk.workspace.tracker.link(),
  };
}

const personIn =
  ({ desk }: Subject) =>
  (email: Email): PersonView => ({ email, name: desk.directory.nameOf(email) });

const zoneOf = ({ desk }: Subject) => desk.directory.zoneOf(desk.viewer);

function stepsOf({ judgement, handoff }: Subject): readonly StepView[] {
  const old = judgement.reviewers.some(({ is }) => is === 'out-of-date');
  const signedOff = judgement.reviewers.every(({ is }) => is === 'signed-off');
  const signed = handoff.signature.is === 'signed';
  const booked = handoff.meeting.is === 'booked' && signed;
  return [
    { name: 'Sign-off', state: old ? 'out-of-date' : signedOff ? 'done' : 'now' },
    { name: 'Signed', state: signed ? 'done' : signedOff && !old ? 'now' : 'not-yet' },
    { name: 'Meeting', state: booked ? 'done' : signed ? 'now' : 'not-yet' },
  ];
}

function reviewersOf(subject: Subject): readonly ReviewerView[] {
  const person = personIn(subject);
  return subject.judgement.standings.map(({ role, who, standing }) => ({
    role,
    person: who ? person(who) : null,
    state: standing.is,
    says: standingWords(subject, who, standing),
    changed:
      standing.is === 'out-of-date'
        ? standing.changes.map(({ section, change }) => ({ section, change, jump: sectionJump(subject, section) }))
        : [],
    note: 'signoff' in standing ? standing.signoff.note : '',
  }));
}

function standingWords(subject: Subject, who: Email | null, standing: Standing): string {
  const day = (instant: number) => formatDay(instant, zoneOf(subject));
  switch (standing.is) {
    case 'undecided':
      return 'Not decided yet';
    case 'not-asked':
      return 'Not asked yet';
    case 'waiting':
      return `Waiting for ${who === subject.desk.viewer ? 'you' : subject.desk.directory.nameOf(who ?? '')}`;
    case 'signed-off':
      return `Signed off ${day(standing.signoff.at)}`;
    case 'asked-for-changes':
      return `Asked for changes ${day(standing.signoff.at)}`;
    case 'out-of-date': {
      const since = subject.handoff.outOfDate
        ? ` since ${day(subject.handoff.outOfDate.since)}`
        : ` since an edit after ${day(standing.signoff.at)}`;
      return `Out of date${since}: ${standing.changes.map(({ section }) => section).join(', ')}`;
    }
    default:
      return unreachable(standing);
  }
}

function sectionJump({ document }: Subject, name: string): JumpView | null {
  const section = document.tdd.sections.find((candidate) => sectionName(document.tdd, candidate) === name);
  return section ? jumpTo(document.tdd.fileId, section.place) : null;
}

function signatureOf(subject: Subject): HandoffView['signature'] {
  const { handoff, desk } = subject;
  const { signature } = handoff;
  switch (signature.is) {
    case 'unsigned':
      return { state: 'unsigned', says: 'Not signed yet', on: null };
    case 'signed':
      return { state: 'signed', says: `Signed ${formatDate(signature.on)}, said ${desk.directory.nameOf(signature.by)}`, on: signature.on };
    case 'taken-back':
      return {
        state: 'taken-back',
        says: `Taken back ${formatDay(signature.at, zoneOf(subject))}: ${signature.reason}${signature.note ? `, ${signature.note}` : ''}`,
        on: null,
      };
    default:
      return unreachable(signature);
  }
}

const noMeeting = { start: null, end: null, eventLink: '', meetLink: '', attendees: [], choices: [], fix: '' } as const;

function meetingView(subject: Subject): MeetingView {
  const { handoff, desk } = subject;
  const { meeting } = handoff;
  const nameOf = desk.directory.nameOf;
  switch (meeting.is) {
    case 'none':
      return handoff.signature.is === 'signed'
        ? { ...noMeeting, state: 'being-booked', says: 'Being booked' }
        : { ...noMeeting, state: 'when-signed', says: 'When signed' };
    case 'picked':
      return { ...noMeeting, state: 'being-booked', says: `Being booked for ${formatMoment(meeting.start, zoneOf(subject))}` };
    case 'no-time':
      return {
        ...noMeeting,
        state: 'no-time',
        says: meeting.because,
        choices: meeting.choices.map(({ start, end, missing }) => ({
          start,
          end,
          says:
            missing.length === 0
              ? 'Everyone can come'
              : `Without ${missing.map(({ email, why }) => `${nameOf(email)} (${why})`).join(' and ')}`,
        })),
      };
    case 'held-up':
      return { ...noMeeting, state: 'held-up', says: meeting.because, fix: meeting.fix };
    case 'cancelled':
      return { ...noMeeting, state: 'cancelled', says: meeting.because };
    case 'booked': {
      const declined = meeting.attendees.filter(({ required, answer }) => required && answer === 'declined');
      const { start, end, eventLink, meetLink } = meeting;
      const attendees = meeting.attendees.map(({ email, required, answer }) => ({
        person: { email, name: nameOf(email) },
        roles: rolesOf(handoff.team, email),
        required,
        answer,
      }));
      const when = formatMoment(start, zoneOf(subject));
      return {
        ...noMeeting,
        start,
        end,
        eventLink,
        meetLink,
        attendees,
        state: declined.length > 0 ? 'declined' : 'booked',
        says: declined.length > 0 ? `${declined.map(({ email }) => nameOf(email)).join(' and ')} cannot come on ${when}` : when,
      };
    }
    default:
      return unreachable(meeting);
  }
}

function mayOf(subject: Subject): readonly ActionName[] {
  const { handoff } = subject;
  const preSales = isPreSales(subject);
  const signed = handoff.signature.is === 'signed';
  const allowed: readonly (readonly [ActionName, boolean])[] = [
    ['declare-production', preSales],
    ['edit-team', preSales || isReviewer(subject)],
    [handoff.review ? 'request-again' : 'request-review', preSales],
    ['sign-off', isReviewer(subject) && handoff.review !== null],
    ['ask-for-changes', isReviewer(subject) && handoff.review !== null],
    ['mark-signed', preSales && !signed],
    ['take-back', preSales && signed],
    ['choose-time', preSales && handoff.meeting.is === 'no-time'],
    ['record-expectation', preSales],
    ['mark-understood-otherwise', isReviewer(subject) && meetingHasBegun(handoff, subject.desk.now)],
    ['book-again', preSales && signed && handoff.meeting.is !== 'none'],
  ];
  return allowed.filter(([, may]) => may).map(([name]) => name);
}
