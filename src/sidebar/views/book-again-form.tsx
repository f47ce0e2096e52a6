import type { Showing } from '../state';

/** Which meeting is given up for another time, what comes of it, and who is told. */
export function BookAgainForm({ state }: { readonly state: Showing }) {
  const { again = '' } = state.panel.handoff?.meeting ?? {};
  return <p>{again || 'Handoff will look for another time.'}</p>;
}
