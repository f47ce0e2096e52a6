import { unreachable } from '../base/unreachable';
import type { Instant } from '../base/time';
import { openConditions } from '../handoff/condition';
import type { Handoff, Meeting, Signature } from '../handoff/handoff';
import { openPoints } from '../handoff/held';
import { introductionState } from '../handoff/introduction-state';
import type { Email, PmAnswer } from '../handoff/people';
import type { ReviewerFact } from '../handoff/reviewer-fact';
import { signoffWords } from '../handoff/signoff-words';
import type { Stage } from '../handoff/stage';
import type { StageClock } from '../handoff/stage-clock';
import { formatDate } from '../base/format-time';
import { type Cells, undecidedWord } from './columns';

export interface RowQuestion {
  readonly handoff: Handoff;
  /** The handoff as its cell keeps it. */
  readonly record: string;
  readonly stage: Stage;
  readonly reviewers: readonly ReviewerFact[];
  /** A person's name; the address where the People tab has none. */
  readonly nameOf: (email: Email) => string;
  /** A moment in words, in the zone of the AE. */
  readonly momentOf: (instant: Instant) => string;
  readonly due: Instant | null;
  /** How old the stage is and when it is due. */
  readonly clock: StageClock | null;
  readonly now: Instant;
  /** How many expectations are set, “5 of 8 · 2 due”. */
  readonly expectations: string;
  /** On how many calls with the customer the PM was, “2 of 5”. */
  readonly calls: string;
  /** What was put right in this row last; empty when nothing was. */
  readonly note: string;
}

/** A handoff as its row shows it: texts only, without the seal. */
export function rowCells({
  handoff,
  record,
  stage,
  reviewers,
  nameOf,
  momentOf,
  due,
  clock,
  now,
  expectations,
  calls,
  note,
}: RowQuestion): Omit<Cells, 'seal'> {
  const { id, customer, opportunity, team, signature, meeting } = handoff;
  return {
    id,
    customer,
    opportunity,
    stage: stage.stage,
    turn: stage.waitingFor.map(nameOf).join(', '),
    why: stage.because,
    clock: clockCell(clock),
    exceptions: handoff.exceptions.map((exception) => `${exception.for}: ${exception.reason} (${nameOf(exception.by)})`).join(' · '),
    ae: team.ae,
    ce: team.ce,
    ie: team.ie ?? undecidedWord,
    pm: pmCell(team.pm),
    closeDate: handoff.closeDate ?? '',
    signature: signatureCell(signature),
    signedOn: signature.is === 'signed' ? signature.on : '',
    production: handoff.production.is === 'undecided' ? undecidedWord : handoff.production.is,
    signoff: [...reviewers.map(reviewWords), ...conditionWords(handoff)].join(' · '),
    meeting: heldCell(handoff, momentOf) || meetingCell(meeting, momentOf),
    meetingLink: meeting.is === 'booked' ? meeting.meetLink || meeting.eventLink : '',
    expectations,
    calls,
    introduction: introductionCell(handoff, now, momentOf),
    domains: handoff.domains.join(', '),
    tdd: `https://docs.google.com/document/d/${handoff.tdd.fileId}/edit`,
    note,
    event: meeting.is === 'booked' ? meeting.eventId : '',
    due: due === null ? '' : String(due),
    record,
  };
}

function introductionCell(handoff: Handoff, now: Instant, momentOf: (instant: Instant) => string): string {
  const state = introductionState(handoff, now);
  switch (state.is) {
    case 'none':
      return '';
    case 'fell-through':
      return state.because;
    case 'again':
      return 'due again: the team has changed';
    case 'booked':
      return `${momentOf(state.introduction.start)}, in the calendar`;
    case 'told':
      return state.introduction.how === 'e-mail' ? `by e-mail on ${state.introduction.on}` : `met ${momentOf(state.introduction.start)}`;
    default:
      return unreachable(state);
  }
}

function clockCell(clock: StageClock | null): string {
  if (!clock) return '';
  const due = clock.due === null ? '' : ` · due ${formatDate(clock.due)}`;
  return `${formatDate(clock.since)}${due}${clock.late > 0 ? ', overdue' : ''}`;
}

export const pmCell = (pm: PmAnswer) => (pm.is === 'assigned' ? pm.who : pm.is === 'none' ? 'none' : undecidedWord);

export const signatureCell = (signature: Signature) =>
  signature.is === 'unsigned' ? 'not signed' : signature.is === 'signed' ? 'signed' : signature.reason;

function conditionWords(handoff: Handoff): readonly string[] {
  const { length } = openConditions(handoff);
  return length === 0 ? [] : [`${String(length)} ${length === 1 ? 'condition' : 'conditions'} open`];
}

const reviewWords = ({ role, is, changed }: ReviewerFact): string =>
  `${role}: ${signoffWords[is]}${changed.length > 0 ? ` (${changed.join(', ')})` : ''}`;

/** “held Wed 9 Dec 15:00 · 2 open points”; empty until it is. */
function heldCell({ held, walkthrough, meeting }: Handoff, momentOf: (instant: Instant) => string): string {
  if (!held) return walkthrough ? `walkthrough recorded ${formatDate(walkthrough.on)}, to be confirmed` : '';
  const when =
    held.how === 'meeting' && meeting.is === 'booked' ? `held ${momentOf(meeting.start)}` : `walkthrough confirmed ${momentOf(held.at)}`;
  const open = openPoints(held).length;
  return open === 0 ? when : `${when} · ${String(open)} open ${open === 1 ? 'point' : 'points'}`;
}

/** In the column “Handoff meeting”; the sweep finds such rows by it. */
export const heldUpWords = 'held up';

function meetingCell(meeting: Meeting, momentOf: (instant: Instant) => string): string {
  switch (meeting.is) {
    case 'none':
      return '';
    case 'picked':
      return `${momentOf(meeting.start)}, being booked`;
    case 'booked':
      return momentOf(meeting.start);
    case 'no-time':
      return meeting.why === 'proposed' ? 'choose a time' : 'no common time';
    case 'held-up':
      return heldUpWords;
    case 'cancelled':
      return 'cancelled';
    default:
      return unreachable(meeting);
  }
}
