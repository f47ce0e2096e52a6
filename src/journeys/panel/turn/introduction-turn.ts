import type { TurnView } from '../../../rpc/contract/turn-view';
import { isIntroducer } from '../../introducer-only';
import { introductionView, peopleNow } from '../introduction-view';
import type { Subject } from '../subject';
import { actions, offered, waiting } from './turn-words';

export function introduction(subject: Subject): TurnView {
  const { handoff, judgement } = subject;
  const { state, says, contacts, nudge, mine } = introductionView(subject);
  if (!isIntroducer(subject)) return waiting(subject, state === 'none' ? '' : says);
  const names = peopleNow(subject);
  if (state === 'booked')
    return nudge
      ? offered(subject, {
          tone: 'warning',
          headline: nudge.says,
          detail: 'Write to them or call them; there is an e-mail ready under “Introduction” below.',
          actions: [],
        })
      : { tone: 'good', label: judgement.stage.stage, headline: `${handoff.customer} meets ${names}`, detail: says, actions: [] };
  const next = contacts.length === 0 ? 'edit-contacts' : state === 'again' && mine === 'to-come' ? 'give-up-introduction' : 'introduce';
  return offered(subject, {
    ...(state === 'none' ? {} : { tone: 'warning' as const }),
    headline: `Introduce ${names} to ${handoff.customer}`,
    detail:
      state === 'none'
        ? 'In a meeting, if you can. The invitation goes out from your own calendar, once you have reviewed all of it.'
        : says,
    actions: actions(next),
  });
}
