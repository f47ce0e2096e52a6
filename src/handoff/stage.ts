import type { Instant } from '../base/time';
import type { Handoff } from './handoff';
import type { Email } from './people';
import type { Reviewer } from './reviewers-of';

/** The stages, in their usual order; what each needs is decided from facts, never stored. */
export const stages = [
  'TDD in preparation',
  'In review',
  'Changes asked for',
  'Sign-off out of date',
  'Ready for signature',
  'Meeting to be booked',
  'No common time',
  'Meeting held up',
  'Meeting declined',
  'Meeting cancelled',
  'Signed, TDD not signed off',
  'Meeting booked',
  'Meeting time has passed',
  'Slipped',
  'On hold',
  'Lost',
] as const;

export type StageName = (typeof stages)[number];

/** Where a required role stands, as the sign-off feature judged it. */
export interface ReviewerFact extends Reviewer {
  readonly is: 'undecided' | 'not-asked' | 'waiting' | 'signed-off' | 'asked-for-changes' | 'out-of-date';
  /** Sections that changed since, for people. */
  readonly changed: readonly string[];
}

/** Where a handoff stands, whom it waits for and why, in words without names; `waitingFor` is empty when it waits for nobody. */
export interface Stage {
  readonly stage: StageName;
  readonly waitingFor: readonly Email[];
  readonly because: string;
}

export interface StageQuestion {
  readonly handoff: Handoff;
  readonly reviewers: readonly ReviewerFact[];
  readonly now: Instant;
}

/**
 * Computes the stage from the facts. Signature and sign-off come in either order, and both can be undone.
 *
 * The signature decides which half one looks at: before it, the TDD; after it, the meeting first, then what the TDD still lacks.
 */
export function stageOf(question: StageQuestion): Stage {
  const { signature } = question.handoff;
  if (signature.is === 'taken-back') return takenBack(question, signature.reason, signature.note);
  return signature.is === 'signed' ? afterSignature(question) : beforeSignature(question);
}

function takenBack({ handoff }: StageQuestion, reason: 'slipped' | 'lost' | 'on hold', note: string): Stage {
  const stage = ({ slipped: 'Slipped', lost: 'Lost', 'on hold': 'On hold' } as const)[reason];
  const because = `The signature was taken back${note ? `: ${note}` : ''}.`;
  return reason === 'lost' ? { stage, waitingFor: [], because } : { stage, waitingFor: [handoff.team.ae], because: `${because} Mark it signed when the customer signs.` };
}

function beforeSignature(question: StageQuestion): Stage {
  return openReview(question) ?? { stage: 'Ready for signature', waitingFor: [question.handoff.team.ae], because: 'The TDD is signed off; the customer has not signed yet.' };
}

/** What the TDD still lacks, or `null` when every required sign-off stands. */
function openReview({ handoff, reviewers }: StageQuestion): Stage | null {
  const { ae, ce } = handoff.team;
  const holding = (state: ReviewerFact['is']) => reviewers.filter(({ is }) => is === state);
  const whoOf = (facts: readonly ReviewerFact[]) => facts.flatMap(({ who }) => (who ? [who] : []));

  if (holding('asked-for-changes').length > 0) return { stage: 'Changes asked for', waitingFor: [ce], because: 'The reviewer asked for changes.' };
  const old = holding('out-of-date');
  if (old.length > 0) {
    const sections = [...new Set(old.flatMap(({ changed }) => changed))].join(', ');
    const askedAgain = handoff.review !== null && handoff.outOfDate !== null && handoff.review.at > handoff.outOfDate.since;
    return { stage: 'Sign-off out of date', waitingFor: askedAgain ? whoOf(old) : [ce], because: `Changed since it was signed off: ${sections}.` };
  }
  if (!handoff.review) return { stage: 'TDD in preparation', waitingFor: [ce], because: preparationWords(handoff) };
  const waiting = holding('waiting');
  if (waiting.length > 0) return { stage: 'In review', waitingFor: whoOf(waiting), because: 'The TDD is to be reviewed and signed off.' };
  const open = holding('undecided');
  if (open.length > 0) return { stage: 'In review', waitingFor: [ae], because: `${open.map(({ role }) => role).join(' and ')} not decided yet.` };
  return null;
}

function preparationWords({ production, team }: Handoff): string {
  if (production.is === 'undecided') return 'Whether production differs from the trial is not decided yet.';
  return team.ie ? 'The review has not been asked for yet.' : 'No implementation engineer is assigned yet.';
}

function afterSignature(question: StageQuestion): Stage {
  const { handoff, now } = question;
  const { ae } = handoff.team;
  const { meeting } = handoff;
  switch (meeting.is) {
    case 'none':
    case 'picked':
      return { stage: 'Meeting to be booked', waitingFor: [], because: 'The customer has signed; the internal handoff meeting is booked at the next sweep.' };
    case 'no-time':
      return { stage: 'No common time', waitingFor: [ae], because: meeting.because };
    case 'held-up':
      return { stage: 'Meeting held up', waitingFor: [ae], because: `${meeting.because} ${meeting.fix}` };
    case 'cancelled':
      return { stage: 'Meeting cancelled', waitingFor: [ae], because: meeting.because };
    case 'booked':
      return afterBooking(question, meeting.end <= now);
  }
}

function afterBooking(question: StageQuestion, passed: boolean): Stage {
  const { meeting, team } = question.handoff;
  const declined = meeting.is === 'booked' ? meeting.attendees.filter(({ required, answer }) => required && answer === 'declined') : [];
  if (declined.length > 0 && !passed) return { stage: 'Meeting declined', waitingFor: [team.ae], because: `${declined.map(({ email }) => email).join(' and ')} cannot come.` };
  const review = openReview(question);
  if (review) return { ...review, stage: review.stage === 'Sign-off out of date' ? review.stage : 'Signed, TDD not signed off' };
  return passed
    ? { stage: 'Meeting time has passed', waitingFor: [team.ce], because: 'The internal handoff meeting was to be held; the introduction to the customer comes next.' }
    : { stage: 'Meeting booked', waitingFor: [], because: 'The customer has signed, the TDD is signed off, the internal handoff meeting is booked.' };
}
