import { formatDate, formatDay } from '../../base/format-time';
import { unreachable } from '../../base/unreachable';
import { awaitsConfirmation } from '../../handoff/awaits-confirmation';
import { implementationSpeaks } from '../../handoff/implementation-speaks';
import { openConditions } from '../../handoff/condition';
import { type IntroductionState, introductionState, invitationAhead } from '../../handoff/introduction-state';
import type { Gate } from '../../handoff/exception';
import { isPassed } from '../../handoff/gates-of';
import type { Signoff } from '../../handoff/handoff';
import { isTeamOpen } from '../../handoff/is-team-open';
import type { Email } from '../../handoff/people';
import { offeredTimes } from '../../meeting/offered-times';
import type { HandoffView } from '../../rpc/contract/handoff-view';
import type { PersonView } from '../../rpc/contract/person-view';
import type { ConditionView, ReviewerView } from '../../rpc/contract/signoff-view';
import type { ActionName, StepView } from '../../rpc/contract/turn-view';
import { sectionName } from '../../tdd/section-name';
import { walkthroughFits } from '../../handoff/walkthrough-fits';
import { isIntroducer } from '../introducer-only';
import { ownIntroduction } from '../own-introduction';
import type { SignoffStanding } from '../../signoff/standing-of';
import type { Judgement } from '../judge';
import { callsView } from './calls-view';
import { expectationsView } from './expectations-view';
import { gatesView } from './gates-view';
import { historyView } from './history-view';
import { introductionView } from './introduction-view';
import { meetingView } from './meeting-view';
import { sectionJump } from './place-link';
import { isLead, isPossible, isPreSales, isReviewer, mayMeetConditions, mayWaive, ownReviews, type Subject } from './subject';

/** The handoff as the panel shows it to this viewer. */
export function handoffView(subject: Subject): HandoffView {
  const { desk, handoff, judgement } = subject;
  const person = personIn(subject);
  const { ae, ce, ie, pm } = handoff.team;
  const { tdd } = subject.document;
  const may = mayOf(subject);
  return {
    id: handoff.id,
    customer: handoff.customer,
    stage: judgement.stage.stage,
    opportunity: handoff.opportunity,
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
    ...gatesView(subject),
    reviewers: reviewersOf(subject),
    conditions: conditionsOf(subject),
    sections: may.includes('ask-for-changes') ? tdd.sections.map((section) => sectionName(tdd, section)) : [],
    signature: signatureOf(subject),
    meeting: meetingView(subject),
    expectations: expectationsView(subject),
    introduction: introductionView(subject),
    calls: callsView(subject),
    ...historyView(subject),
    may,
    trackerLink: desk.workspace.tracker.link(),
  };
}

const personIn =
  ({ desk }: Subject) =>
  (email: Email): PersonView => ({ email, name: desk.directory.nameOf(email) });

const zoneOf = ({ desk }: Subject) => desk.directory.zoneOf(desk.viewer);

function introductionStep(state: IntroductionState['is'], met: boolean): StepView['state'] {
  if (state === 'told') return 'done';
  if (state === 'again') return 'out-of-date';
  return met || state !== 'none' ? 'now' : 'not-yet';
}

function stepsOf({ judgement, handoff, desk }: Subject): readonly StepView[] {
  const old = judgement.reviewers.some(({ is }) => is === 'out-of-date');
  const signedOff = judgement.reviewers.every(({ is }) => is === 'signed-off' || is === 'excepted');
  const signed = handoff.signature.is === 'signed';
  const steps: readonly StepView[] = [
    { name: 'Sign-off', state: old ? 'out-of-date' : signedOff ? 'done' : 'now' },
    { name: 'Signed', state: signed ? 'done' : signedOff && !old ? 'now' : 'not-yet' },
    { name: 'Meeting', state: handoff.held ? 'done' : signed ? 'now' : 'not-yet' },
    { name: 'Intro', state: introductionStep(introductionState(handoff, desk.now).is, handoff.held !== null) },
  ];
  const asked = steps.filter(({ name }) => judgement.gates.some(({ gate }) => gatesOfStep[name]?.includes(gate)));
  const shown = asked.map((step): StepView => (isLetPass(judgement, gatesOfStep[step.name] ?? []) ? { ...step, state: 'excepted' } : step));
  const isOpen = shown.some(({ state }) => state !== 'done' && state !== 'excepted');
  return [...shown, { name: 'Done', state: judgement.gates.every(isPassed) ? 'done' : isOpen ? 'not-yet' : 'now' }];
}

const gatesOfStep: Readonly<Record<string, readonly Gate[]>> = {
  'Sign-off': ['IE sign-off', 'PM sign-off'],
  Signed: ['signature'],
  Meeting: ['meeting'],
  Intro: ['introduction'],
};

/** Does what is open of these gates stand by a lead's exception alone? */
function isLetPass({ gates }: Judgement, of: readonly Gate[]): boolean {
  const open = gates.filter(({ gate, stands }) => of.includes(gate) && !stands);
  return open.length > 0 && open.every(({ exception }) => exception !== null);
}

function reviewersOf(subject: Subject): readonly ReviewerView[] {
  const person = personIn(subject);
  return subject.judgement.standings.map((reviewer) => {
    const { role, who, standing } = reviewer;
    return {
      role,
      person: who ? person(who) : null,
      state: standing.is,
      says: standingWords(subject, reviewer),
      changed:
        standing.is === 'out-of-date' && !subject.handoff.unread
          ? standing.changes.map(({ section, change }) => ({ section, change, jump: sectionJump(subject.document.tdd, section) }))
          : [],
      note: noteOf(standing),
    };
  });
}

function noteOf(standing: SignoffStanding): string {
  if ('signoff' in standing) return standing.signoff.note;
  if (standing.is === 'excepted') return standing.exception.reason;
  return standing.is === 'waiting' ? (standing.asked?.note ?? '') : '';
}

function conditionsOf(subject: Subject): readonly ConditionView[] {
  const { nameOf } = subject.desk.directory;
  const day = (instant: number) => formatDay(instant, zoneOf(subject));
  const { conditions } = subject.handoff;
  return [...openConditions(subject.handoff), ...conditions.filter(({ met }) => met)].map(({ text, role, by, at, met }) => ({
    text,
    set: `${role} ${nameOf(by)}, ${day(at)}`,
    met: met ? `Met ${day(met.at)}, said ${nameOf(met.by)}: ${met.how}` : '',
  }));
}

/** “, by Sam Lee for Dana Kowalski”; empty when the reviewers decided themselves. */
function byStandIn({ desk }: Subject, { by, for: absent }: Signoff): string {
  return absent === undefined ? '' : ` by ${desk.directory.nameOf(by)} for ${desk.directory.nameOf(absent)}`;
}

function standingWords(subject: Subject, { who, standing, standIn }: Judgement['standings'][number]): string {
  const day = (instant: number) => formatDay(instant, zoneOf(subject));
  switch (standing.is) {
    case 'undecided':
      return 'Not decided yet';
    case 'not-asked':
      return 'Not asked yet';
    case 'waiting': {
      const now = standIn?.who ?? who;
      const name = now === subject.desk.viewer ? 'you' : subject.desk.directory.nameOf(now ?? '');
      const asked = standing.asked ? ` · asked for ${changesWords(subject, standing.asked)}` : '';
      return `Waiting for ${name}${standIn ? `, for ${subject.desk.directory.nameOf(standIn.for)}` : ''}${asked}`;
    }
    case 'excepted':
      return `Not signed off: exception by ${subject.desk.directory.nameOf(standing.exception.by)}, ${day(standing.exception.at)}`;
    case 'signed-off':
      return `Signed off ${day(standing.signoff.at)}${byStandIn(subject, standing.signoff)}`;
    case 'asked-for-changes':
      return `Asked for ${changesWords(subject, standing.signoff)}`;
    case 'out-of-date': {
      const noticed = subject.handoff.outOfDate ?? subject.handoff.unread;
      const since = noticed ? ` since ${day(noticed.since)}` : ` since an edit after ${day(standing.signoff.at)}`;
      return `Out of date${since}: ${standing.changes.map(({ section }) => section).join(', ')}`;
    }
    default:
      return unreachable(standing);
  }
}

const changesWords = (subject: Subject, signoff: Signoff): string =>
  `changes ${formatDay(signoff.at, zoneOf(subject))}${byStandIn(subject, signoff)}${signoff.section ? ` in “${signoff.section}”` : ''}`;

function signatureOf(subject: Subject): HandoffView['signature'] {
  const { handoff, desk } = subject;
  const { signature } = handoff;
  switch (signature.is) {
    case 'unsigned':
      return { state: 'unsigned', says: 'Not signed yet', on: null };
    case 'signed':
      return {
        state: 'signed',
        says: `Signed ${formatDate(signature.on)}, entered by ${desk.directory.nameOf(signature.by)}`,
        on: signature.on,
      };
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

function mayOf(subject: Subject): readonly ActionName[] {
  const { handoff } = subject;
  const preSales = isPreSales(subject);
  const signed = handoff.signature.is === 'signed';
  const isOurs = preSales || isReviewer(subject);
  const waitsForTeam = handoff.meeting.is === 'held-up' && isTeamOpen(handoff.team);
  const isOver = handoff.meeting.is === 'booked' && handoff.meeting.end <= subject.desk.now;
  const allowed: readonly (readonly [ActionName, boolean])[] = [
    ['declare-production', preSales],
    ['add-production-section', preSales && handoff.production.is === 'yes' && subject.check.production === null],
    ['edit-team', preSales || isReviewer(subject)],
    [handoff.review ? 'request-again' : 'request-review', preSales],
    [
      'sign-off',
      isReviewer(subject) && handoff.review !== null && ownReviews(subject).some(({ standing }) => standing.is !== 'signed-off'),
    ],
    ['ask-for-changes', isReviewer(subject) && handoff.review !== null],
    ['meet-condition', mayMeetConditions(subject) && openConditions(handoff).length > 0],
    ['withdraw-sign-off', handoff.signoffs.some(({ by, decision }) => by === subject.desk.viewer && decision === 'signed-off')],
    ['name-stand-in', gatesView(subject).mayStandIn.length > 0],
    ['grant-exception', isLead(subject) && !subject.judgement.gates.every(isPassed)],
    ['withdraw-exception', isLead(subject) && handoff.exceptions.length > 0],
    ['end-handoff', preSales],
    ['reopen-handoff', preSales && handoff.ended !== null],
    ['mark-signed', preSales && !signed],
    ['take-back', preSales && handoff.signature.is !== 'unsigned'],
    ['choose-time', preSales && offeredTimes(handoff).ok],
    ['edit-contacts', preSales],
    ['introduce', isIntroducer(subject) && handoff.contacts.length > 0 && !invitationAhead(handoff, subject.desk.now)],
    ['record-introduction-mail', isIntroducer(subject) && handoff.contacts.length > 0],
    ['give-up-introduction', ownIntroduction(subject) !== null],
    ['record-expectation', preSales],
    ['waive-finding', mayWaive(subject)],
    ['mark-understood-otherwise', isReviewer(subject) && implementationSpeaks(handoff, subject.desk.now)],
    [
      'book-again',
      preSales && signed && (handoff.meeting.is !== 'none' || awaitsConfirmation(handoff)) && !waitsForTeam && !isOver && !handoff.held,
    ],
    ['mark-held', isOurs && isOver && !handoff.held],
    ['mark-not-held', isOurs && (isOver || handoff.held !== null)],
    ['close-point', isOurs && handoff.held !== null],
    ['record-walkthrough', preSales && walkthroughFits(handoff)],
    ['confirm-walkthrough', awaitsConfirmation(handoff) && subject.desk.viewer === handoff.team.ie],
  ];
  return allowed
    .filter(
      ([name, may]) =>
        may && isPossible(subject, name) && (handoff.ended === null || name === 'reopen-handoff' || name === 'give-up-introduction'),
    )
    .map(([name]) => name);
}
