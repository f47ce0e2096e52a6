import type { Effect } from './event';
import type { Doing, Showing, State } from './state';

/** The state after an event, and what is to be done. */
export type Step = readonly [State, readonly Effect[]];

/** Sends a question; until its answer is here the panel takes no other. */
export function ask(state: Showing, doing: Doing): Step {
  const ticket = state.ticket + 1;
  return [{ ...state, ticket, doing, trouble: null, said: doing.saying }, [{ is: 'ask', ticket, question: doing.question }]];
}
