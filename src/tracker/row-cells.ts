import { unreachable } from '../base/unreachable';
import type { Instant } from '../base/time';
import type { Handoff, Meeting, Signature } from '../handoff/handoff';
import type { Email, PmAnswer } from '../handoff/people';
import type { ReviewerFact, Stage } from '../handoff/stage';
import { type Cells, undecidedWord } from './columns';

export interface RowQuestion {
  readonly handoff: Handoff;
  readonly stage: Stage;
  readonly reviewers: readonly ReviewerFact[];
  /** A person's name; the address where the People tab has none. */
  readonly nameOf: (email: Email) => string;
  /** A moment in words, in the zone of the AE. */
  readonly momentOf: (instant: Instant) => string;
  readonly due: Instant | null;
  /** How many expectations are set, “5 of 8 · 2 due”. */
  readonly expectations: string;
  /** What was put right in this row last; empty when nothing was. */
  readonly note: string;
}

/** A handoff as its row shows it: texts only, without the seal. */
export function rowCells({ handoff, stage, reviewers, nameOf, momentOf, due, expectations, note }: RowQuestion): Omit<Cells, 'seal'> {
  const { id, customer, team, signature, meeting } = handoff;
  return {
    id,
    customer,
    stage: stage.stage,
    turn: stage.waitingFor.map(nameOf).join(', '),
    why: stage.because,
    ae: team.ae,
    ce: team.ce,
    ie: team.ie ?? undecidedWord,
    pm: pmCell(team.pm),
    closeDate: handoff.closeDate ?? '',
    signature: signatureCell(signature),
    signedOn: signature.is === 'signed' ? signature.on : '',
    production: handoff.production.is === 'undecided' ? undecidedWord : handoff.production.is,
    signoff: reviewers.map((reviewer) => `${reviewer.role}: ${signoffWords(reviewer)}`).join(' · '),
    meeting: meetingCell(meeting, momentOf),
    meetingLink: meeting.is === 'booked' ? meeting.meetLink || meeting.eventLink : '',
    expectations,
    tdd: `https://docs.google.com/document/d/${handoff.tdd.fileId}/edit`,
    note,
    event: meeting.is === 'booked' ? meeting.eventId : '',
    due: due === null ? '' : String(due),
    record: JSON.stringify(handoff),
  };
}

export const pmCell = (pm: PmAnswer) => (pm.is === 'assigned' ? pm.who : pm.is === 'none' ? 'none' : undecidedWord);

export const signatureCell = (signature: Signature) => (signature.is === 'unsigned' ? 'not signed' : signature.is === 'signed' ? 'signed' : signature.reason);

function signoffWords({ is, changed }: ReviewerFact): string {
  switch (is) {
    case 'undecided':
      return undecidedWord;
    case 'not-asked':
      return 'not asked for yet';
    case 'waiting':
      return 'waiting';
    case 'signed-off':
      return 'signed off';
    case 'asked-for-changes':
      return 'asked for changes';
    case 'out-of-date':
      return `out of date (${changed.join(', ')})`;
    default:
      return unreachable(is);
  }
}

function meetingCell(meeting: Meeting, momentOf: (instant: Instant) => string): string {
  switch (meeting.is) {
    case 'none':
      return '';
    case 'picked':
      return `${momentOf(meeting.start)}, being booked`;
    case 'booked':
      return momentOf(meeting.start);
    case 'no-time':
      return 'no common time';
    case 'held-up':
      return 'held up';
    case 'cancelled':
      return 'cancelled';
    default:
      return unreachable(meeting);
  }
}
