import { formatDate } from '../../../base/format-time';
import { goesOnWithout } from '../../../handoff/goes-on-without';
import { introductionState } from '../../../handoff/introduction-state';
import type { TurnView } from '../../../rpc/contract/turn-view';
import { isPreSales, type Subject } from '../subject';
import { actions, offered, waiting } from './turn-words';

export function readyForSignature(subject: Subject): TurnView {
  const headline = `Has ${subject.handoff.customer} signed?`;
  const { reviewers, gates } = subject.judgement;
  const review = reviewers.every(({ is }) => is === 'signed-off') ? 'The TDD is signed off.' : goesOnWithout(gates);
  const detail = `${review} Marking the customer as signed books the internal handoff meeting.`.trim();
  return isPreSales(subject)
    ? offered(subject, { headline, detail, actions: actions('mark-signed') })
    : { ...waiting(subject), detail: 'The meeting is booked when the customer has signed.' };
}

export function takenBack(subject: Subject): TurnView {
  const { stage } = subject.judgement.stage;
  const invited = stillInvited(subject);
  const headline = `The signature of ${subject.handoff.customer} was taken back: ${stage.toLowerCase()}`;
  if (stage === 'Lost' || !isPreSales(subject)) return { ...waiting(subject, invited), label: stage, headline };
  return offered(subject, {
    tone: 'quiet',
    headline,
    detail: ['When the customer signs, mark it as signed: one new meeting is booked then.', movedWords(subject), invited]
      .filter(Boolean)
      .join(' '),
    actions: actions('mark-signed'),
  });
}

/** Expectations follow the close date, which is most likely another one now. */
function movedWords({ handoff, judgement }: Subject): string {
  return judgement.stage.stage === 'Slipped' && handoff.closeDate !== null
    ? `If the close date (${formatDate(handoff.closeDate)}) has moved, change it under “Team”: expectations are due by it.`
    : '';
}

/** Nothing that went to the customer is taken back by itself. */
export const stillInvited = ({ handoff, desk }: Subject): string =>
  introductionState(handoff, desk.now).is === 'booked'
    ? 'The customer is still invited to the introduction: whoever sent the invitation can cancel it under “Introduction”.'
    : '';
