import type { Instant } from '../base/time';
import { awaitsConfirmation } from './awaits-confirmation';
import { openConditions } from './condition';
import { gateWords } from './exception';
import { type GateFacts, type GateState, gatesOf, isPassed } from './gates-of';
import { goesOnWithout } from './goes-on-without';
import type { Handoff } from './handoff';
import { isAskedAgain } from './is-asked-again';
import { isExcepted } from './is-excepted';
import { introductionState } from './introduction-state';
import type { Email, Team } from './people';
import type { ReviewerFact } from './reviewer-fact';
import type { StageName } from './stage-name';
import type { Need, OpenStep } from './stage-policy';

/** Where a handoff stands, whom it waits for and why, in words; `waitingFor` is empty when it waits for nobody. */
export interface Stage {
  readonly stage: StageName;
  readonly waitingFor: readonly Email[];
  readonly because: string;
}

export interface StageQuestion {
  readonly handoff: Handoff;
  readonly reviewers: readonly ReviewerFact[];
  readonly facts: GateFacts;
  readonly order: readonly OpenStep[];
  /** Who can let pass what nobody else can mend. */
  readonly leads: readonly Email[];
  readonly nameOf: (email: Email) => string;
  readonly now: Instant;
}

/**
 * Computes the stage from the facts. Signature and sign-off come in either order, and both can be undone.
 *
 * Complete only when every gate stands or a lead's exception covers it. The signature decides which half one looks at:
 * before it, the TDD; after it, what is open, in the policy's order.
 */
export function stageOf(question: StageQuestion): Stage {
  const { signature, ended } = question.handoff;
  if (ended) return { stage: endings[ended.is], waitingFor: [], because: ended.reason };
  if (signature.is === 'taken-back') return takenBack(question, signature.reason, signature.note);
  const gates = gatesOf(question);
  if (gates.every(isPassed)) return complete(gates, question.facts.needs);
  const goesOn = signature.is === 'signed' || isExcepted(question.handoff, 'signature');
  return goesOn ? afterSignature(question) : beforeSignature(question);
}

const endings = { 'no implementation needed': 'No implementation needed', 'not selected': 'Not selected' } as const;

function complete(gates: readonly GateState[], needs: readonly Need[]): Stage {
  const without = gates.flatMap(({ gate, exception }) =>
    exception ? [`${gateWords[gate]} (${exception.reason.replace(/\.$/, '')})`] : [],
  );
  const because =
    without.length === 0
      ? `${['Sign-off', 'signature', ...needs].join(', ').replace(/, (\w+)$/, ' and $1')} are in place.`
      : `By a lead’s exception, without ${without.join(' and ')}.`;
  return { stage: 'Complete', waitingFor: [], because };
}

function takenBack({ handoff }: StageQuestion, reason: 'slipped' | 'lost' | 'on hold', note: string): Stage {
  const stage = ({ slipped: 'Slipped', lost: 'Lost', 'on hold': 'On hold' } as const)[reason];
  const because = `The signature was taken back${note ? `: ${note.replace(/\.$/, '')}` : ''}.`;
  return reason === 'lost'
    ? { stage, waitingFor: [], because }
    : { stage, waitingFor: [handoff.team.ae], because: `${because} Mark it signed when the customer signs.` };
}

function beforeSignature(question: StageQuestion): Stage {
  return (
    openReview(question) ?? {
      stage: 'Ready for signature',
      waitingFor: [question.handoff.team.ae],
      because: isSignedOff(question)
        ? 'The TDD is signed off; the customer has not signed yet.'
        : `The customer has not signed yet. ${goesOnWithout(gatesOf(question))}`,
    }
  );
}

/** What the TDD still lacks, or `null` when every required sign-off stands. One that cannot be read lacks that first. */
function openReview(question: StageQuestion): Stage | null {
  const { unread, team } = question.handoff;
  const review = reviewOpen(question);
  return review && unread ? { ...review, waitingFor: [team.ce], because: `${unread.because} ${unread.fix}` } : review;
}

function reviewOpen(question: StageQuestion): Stage | null {
  const { handoff, reviewers } = question;
  const { ae, ce } = handoff.team;
  const holding = (state: ReviewerFact['is']) => reviewers.filter(({ is }) => is === state);
  const byAuthor = (facts: readonly ReviewerFact[]) => facts.some(({ who }) => who === ce);

  const preparation = { stage: 'TDD in preparation', waitingFor: [ce], because: preparationWords(handoff) } as const;
  if (handoff.production.is === 'undecided') return preparation;
  if (holding('asked-for-changes').length > 0)
    return { stage: 'Changes asked for', waitingFor: [ce], because: 'The reviewer asked for changes.' };
  const old = holding('out-of-date');
  if (old.length > 0) {
    const sections = [...new Set(old.flatMap(({ changed }) => changed))].join(', ');
    return {
      stage: 'Sign-off out of date',
      waitingFor: isAskedAgain(handoff) ? whoSigns(question, [...old, ...holding('waiting')]) : [ce],
      because: `Changed since it was signed off: ${sections}.`,
    };
  }
  if (!handoff.review) return preparation;
  const waiting = holding('waiting');
  if (waiting.length > 0)
    return {
      stage: 'In review',
      waitingFor: whoSigns(question, waiting),
      because: byAuthor(waiting) ? authorWords : 'The TDD needs to be reviewed and signed off.',
    };
  const open = holding('undecided');
  if (open.length > 0)
    return { stage: 'In review', waitingFor: [ae], because: `${open.map(({ role }) => role).join(' and ')} not decided yet.` };
  return null;
}

const preSales = ({ ae, ce }: Team): readonly Email[] => [...new Set([ae, ce])];

/** Who acts for these roles: the stand-in, the holder, or the leads where an author holds them. */
const whoSigns = ({ handoff, leads }: StageQuestion, facts: readonly ReviewerFact[]): readonly Email[] => [
  ...new Set(facts.flatMap(({ who, standIn }) => (standIn ? [standIn] : who === handoff.team.ce ? leads : who ? [who] : []))),
];

const authorWords = 'Authors cannot sign off their own TDD: a lead needs to assign somebody else or grant an exception.';

function preparationWords({ production, team }: Handoff): string {
  if (production.is === 'undecided') return 'Whether production differs from the trial is not decided yet.';
  return team.ie ? 'The review has not been asked for yet.' : 'No implementation engineer is assigned yet.';
}

function afterSignature(question: StageQuestion): Stage {
  for (const step of question.order) {
    const stage = open[step](question);
    if (stage) return stage;
  }
  return conditionsOpen(question) ?? { stage: 'Complete', waitingFor: [], because: '' };
}

/** Last of all, whatever the order: what a reviewer signed off on. Whoever has the role now says when it is met. */
function conditionsOpen(question: StageQuestion): Stage | null {
  const { handoff, reviewers } = question;
  const open = isExcepted(handoff, 'conditions') ? [] : openConditions(handoff);
  if (open.length === 0) return null;
  const judges = reviewers.filter(({ role }) => open.some((condition) => condition.role === role));
  const texts = open.map(({ text }) => text.replace(/\.$/, '')).join('; ');
  return {
    stage: 'Conditions open',
    waitingFor: whoSigns(question, judges),
    because: `Signed off on ${open.length === 1 ? 'a condition that is' : 'conditions that are'} not met yet: ${texts}.`,
  };
}

/** What a signed handoff lacks of each step; `null` when nothing. */
const open: Readonly<Record<OpenStep, (question: StageQuestion) => Stage | null>> = {
  'meeting booked': meetingToBook,
  'sign-off': (question) => {
    const review = openReview(question);
    return review && { ...review, stage: review.stage === 'Sign-off out of date' ? review.stage : 'Signed, TDD not signed off' };
  },
  'meeting held': meetingToHold,
  introduction: (question) => (question.facts.introduced || goesWithout(question, 'introduction') ? null : introductionOpen(question)),
  expectations: (question) =>
    question.facts.expected || goesWithout(question, 'expectations')
      ? null
      : {
          stage: 'Expectations open',
          waitingFor: preSales(question.handoff.team),
          because: 'Some expectations still need to be set with the customer.',
        },
};

/** A lead let it pass, or the team asks nobody for it. */
const goesWithout = ({ handoff, facts }: StageQuestion, need: Need): boolean => !facts.needs.includes(need) || isExcepted(handoff, need);

function meetingToBook(question: StageQuestion): Stage | null {
  const { handoff, facts, now } = question;
  const { meeting, team, signature } = handoff;
  if (facts.held || goesWithout(question, 'meeting')) return null;
  if (signature.is !== 'signed' && meeting.is !== 'booked')
    return {
      stage: 'Ready for signature',
      waitingFor: [team.ae],
      because: 'The internal handoff meeting is booked when the customer has signed.',
    };
  if (awaitsConfirmation(handoff)) return walkthroughToConfirm(team);
  switch (meeting.is) {
    case 'none':
    case 'picked':
      return {
        stage: 'Meeting to be booked',
        waitingFor: [],
        because: 'The customer has signed; Handoff looks for a time for the internal handoff meeting within five minutes.',
      };
    case 'no-time':
      return {
        stage: meeting.why === 'proposed' ? 'Meeting to be booked' : 'No common time',
        waitingFor: [team.ae],
        because: meeting.because,
      };
    case 'held-up':
      return {
        stage: 'Meeting held up',
        waitingFor: handoff.unread ? preSales(team) : [team.ae],
        because: `${meeting.because} ${meeting.fix}`,
      };
    case 'cancelled':
      return { stage: 'Meeting cancelled', waitingFor: [team.ae], because: meeting.because };
    case 'booked': {
      const declined = meeting.attendees.filter(({ required, answer }) => required && answer === 'declined');
      if (declined.length === 0 || meeting.end <= now) return null;
      return {
        stage: 'Meeting declined',
        waitingFor: [team.ae],
        because: `${declined.map(({ email }) => question.nameOf(email)).join(' and ')} cannot come.`,
      };
    }
  }
}

const walkthroughToConfirm = ({ ie, ae }: Team): Stage =>
  ie
    ? {
        stage: 'No common time',
        waitingFor: [ie],
        because: 'A walkthrough of the TDD was recorded instead; the implementation engineer needs to confirm going through it.',
      }
    : {
        stage: 'No common time',
        waitingFor: [ae],
        because: 'A walkthrough of the TDD was recorded instead; an implementation engineer needs to be assigned to confirm it.',
      };

function meetingToHold(question: StageQuestion): Stage | null {
  const { handoff, facts, now } = question;
  if (facts.held || goesWithout(question, 'meeting') || handoff.meeting.is !== 'booked') return null;
  return handoff.meeting.end <= now
    ? {
        stage: 'Meeting time has passed',
        waitingFor: preSales(handoff.team),
        because: 'Was the internal handoff meeting held?',
      }
    : {
        stage: 'Meeting booked',
        waitingFor: [],
        because: bookedWords(question),
      };
}

/** Only what stands, and what a lead let pass. */
function bookedWords(question: StageQuestion): string {
  const stands = question.handoff.signature.is === 'signed' && isSignedOff(question);
  const words = stands
    ? 'The customer has signed, the TDD is signed off, and the internal handoff meeting is booked.'
    : 'The internal handoff meeting is booked.';
  return `${words} ${goesOnWithout(gatesOf(question))}`.trim();
}

const isSignedOff = ({ reviewers }: StageQuestion): boolean => reviewers.every(({ is }) => is === 'signed-off');

/** The customer is introduced to the people who lead the deployment. */
function introductionOpen({ handoff, now }: StageQuestion): Stage {
  const open = { stage: 'Introduction open', waitingFor: [handoff.team.ce] } as const;
  const state = introductionState(handoff, now);
  switch (state.is) {
    case 'booked':
      return { stage: 'Introduction booked', waitingFor: [], because: 'The introduction to the customer is in the calendar.' };
    case 'again':
      return {
        ...open,
        stage: 'Introduction due again',
        because: 'The implementation team has changed since it was introduced to the customer.',
      };
    case 'fell-through':
      return { ...open, because: `The customer needs to be told who leads the production deployment. ${state.because}` };
    default:
      return { ...open, because: 'The customer needs to be told who leads the production deployment.' };
  }
}
