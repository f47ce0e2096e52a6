import type { TurnView } from '../../../rpc/contract/turn-view';
import { blockingOf, isPreSales, type Subject } from '../subject';
import { actions, hintsOf, jumpOf, offered, saidOfProduction, waiting } from './turn-words';

export function preparation(subject: Subject): TurnView {
  const { handoff, check } = subject;
  if (!isPreSales(subject)) return waiting(subject);
  if (handoff.production.is === 'undecided') {
    return offered(subject, {
      headline: 'Does production differ from the trial?',
      detail: 'You can ask for the review once this is decided.',
      actions: actions('declare-production'),
    });
  }
  const [first] = blockingOf(subject);
  if (first) {
    const about = first.rule.startsWith('production');
    const change = { name: 'declare-production', label: 'Change the answer' } as const;
    const missing = about && check.production === null;
    return offered(subject, {
      tone: 'blocked',
      headline: first.message,
      detail: saidOfProduction(subject),
      ...(missing ? {} : jumpOf(subject, first)),
      actions: [...(missing ? actions('add-production-section') : []), ...(about ? [change] : [])],
    });
  }
  if (!handoff.team.ie)
    return offered(subject, {
      headline: 'Nobody is assigned to review this TDD yet',
      detail: 'The implementation engineer signs off: assign one, then ask for the review.',
      actions: actions('edit-team'),
    });
  return offered(subject, {
    headline: 'Ask for the review',
    detail: `Nothing blocks. ${hintsOf(subject)}`,
    actions: actions('request-review'),
  });
}
