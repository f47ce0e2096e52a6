import type { TurnView } from '../../../rpc/contract/turn-view';
import { isPassed } from '../../../handoff/gates-of';
import { rolesOf } from '../../../handoff/roles-of';
import type { StageName } from '../../../handoff/stage-name';
import { callsView, pmAskedFor } from '../calls-view';
import { expectationsOf } from '../expectations-view';
import { isPossible, isPreSales, mayMeetConditions, type Subject } from '../subject';
import { introduction } from './introduction-turn';
import { meeting } from './meeting-turn';
import { preparation } from './preparation-turn';
import { review } from './review-turn';
import { readyForSignature, stillInvited, takenBack } from './signature-turn';
import { actions, alsoYours, offered, waiting } from './turn-words';

/** Whose turn it is, in one sentence, and the one thing to do: different for each person who looks. */
export function turnView(subject: Subject): TurnView {
  const turn = anyTurn(subject);
  return { ...turn, actions: turn.actions.filter(({ name }) => isPossible(subject, name)) };
}

function anyTurn(subject: Subject): TurnView {
  const turn = stageTurn(subject);
  if (turn.tone !== 'good' && turn.tone !== 'quiet') return turn;
  return understoodOtherwise(subject) ?? latePm(subject) ?? withDuties(subject, turn);
}

/** The customer has to hear something again: pre-sales answers, unless something graver is theirs to do. */
function understoodOtherwise(subject: Subject): TurnView | null {
  const [first] = expectationsOf(subject).flatMap(({ item, facts }) => (facts.otherwise ? [{ ...facts.otherwise, name: item.name }] : []));
  if (!first || !isPreSales(subject)) return null;
  return alsoYours(subject, {
    tone: 'warning',
    headline: `The customer understood “${first.name}” otherwise`,
    detail: `${subject.desk.directory.nameOf(first.by)}: ${first.words} Talk to the customer, then record the expectation again.`,
    actions: actions('record-expectation'),
  });
}

/** Late stage: whether there is a PM is theirs to say too, unless something else is. */
function latePm(subject: Subject): TurnView | null {
  const asked = pmAskedFor(subject);
  return asked && alsoYours(subject, { ...asked, tone: 'warning', actions: actions('edit-team') });
}

/** Where nothing else is theirs to do: what the AE and the CE still owe the customer and the PM, below what the card says. */
function withDuties(subject: Subject, turn: TurnView): TurnView {
  const { desk, handoff, judgement } = subject;
  if (handoff.ended || judgement.stage.stage === 'Lost') return turn;
  const roles = rolesOf(handoff.team, desk.viewer);
  const asked = judgement.gates.some((gate) => gate.gate === 'expectations' && !isPassed(gate));
  const due = asked ? expectationsOf(subject).filter(({ is, isDue }) => isDue && is !== 'understood-otherwise') : [];
  const mine = due.filter(({ item }) => roles.some((role) => item.owner.includes(role))).length;
  const { state, says, fix, shows } = callsView(subject);
  const words = [
    turn.detail,
    ...(state === 'missing' && shows !== null ? [`${says} ${fix}`] : []),
    ...(mine > 0 ? [`${dueWords(due.length, mine)}: tell ${handoff.customer}, then record it.`] : []),
  ];
  return {
    ...turn,
    detail: words.filter(Boolean).join(' '),
    actions: [...turn.actions, ...(mine > 0 ? actions('record-expectation') : [])],
  };
}

/** As many as the row of the expectations says, and how many of them are the viewer’s. */
function dueWords(due: number, mine: number): string {
  const all = due === 1 ? 'One expectation is due' : `${String(due)} expectations are due`;
  return due === mine ? all : `${all}, ${mine === 1 ? 'one' : String(mine)} of them yours`;
}

/** The stages that a TDD which cannot be read holds up. */
const aboutTdd: readonly StageName[] = [
  'TDD in preparation',
  'In review',
  'Changes asked for',
  'Sign-off out of date',
  'Signed, TDD not signed off',
  'Meeting held up',
];

function stageTurn(subject: Subject): TurnView {
  const { judgement, handoff } = subject;
  const { stage } = judgement.stage;
  if (handoff.unread && aboutTdd.includes(stage))
    return offered(subject, {
      tone: 'warning',
      headline: handoff.unread.because,
      detail: handoff.unread.fix,
      actions: subject.document.isGone && isPreSales(subject) ? actions('end-handoff') : [],
    });
  switch (stage) {
    case 'TDD in preparation':
      return preparation(subject);
    case 'In review':
    case 'Changes asked for':
    case 'Sign-off out of date':
      return review(subject);
    case 'Signed, TDD not signed off':
      return subject.handoff.review && subject.handoff.production.is !== 'undecided' ? review(subject) : preparation(subject);
    case 'Ready for signature':
      return readyForSignature(subject);
    case 'Introduction open':
    case 'Introduction booked':
    case 'Introduction due again':
      return introduction(subject);
    case 'Expectations open':
      return isPreSales(subject)
        ? offered(subject, {
            headline: 'Set the open expectations',
            detail: judgement.stage.because,
            actions: actions('record-expectation'),
          })
        : waiting(subject);
    case 'Conditions open':
      return mayMeetConditions(subject)
        ? offered(subject, {
            headline: 'Say when the sign-off conditions are met',
            detail: judgement.stage.because,
            actions: actions('meet-condition'),
          })
        : waiting(subject, isPreSales(subject) ? 'Tell them how it was met: the handoff is complete once they confirm it.' : '');
    case 'Complete': {
      const excepted = judgement.gates.some(({ exception }) => exception !== null);
      const headline = `${subject.handoff.customer} is with implementation`;
      return { ...waiting(subject, judgement.stage.because), headline, tone: excepted ? 'warning' : 'good' };
    }
    case 'No implementation needed':
    case 'Not selected':
      return { ...waiting(subject, stillInvited(subject)), actions: isPreSales(subject) ? actions('reopen-handoff') : [] };
    case 'Slipped':
    case 'On hold':
    case 'Lost':
      return takenBack(subject);
    default:
      return meeting(subject);
  }
}
