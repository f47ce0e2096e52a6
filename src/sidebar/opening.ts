import type { Step } from './ask';
import type { Question } from './state';

/** The panel of a TDD, or the viewer's handoffs (`null`), on their way. `moved`: the person came here from the other. */
export function opening(tdd: string | null, ticket: number, moved?: true): Step {
  return [{ is: 'loading', tdd, ticket, ...(moved && { moved }) }, [{ is: 'ask', ticket, question: questionFor(tdd) }]];
}

export const questionFor = (tdd: string | null): Question =>
  tdd === null ? { name: 'myHandoffs', input: {} } : { name: 'openPanel', input: { tdd } };
