import type { Showing } from '../state';
import { momentIn } from '../wall-clock';

/** Which meeting is given up for another time, and who is told. */
export function BookAgainForm({ state }: { readonly state: Showing }) {
  const { me, handoff } = state.panel;
  const { start = null, attendees = [] } = handoff?.meeting ?? {};
  return (
    <>
      <p>
        {start === null ? 'The meeting' : `The meeting on ${momentIn(start, me.zone)}`} will be cancelled, and Handoff will look for the
        earliest other time that works for everyone.
      </p>
      <p class="muted">{attendees.map(({ person }) => person.name).join(', ')} will be told by Google Calendar.</p>
    </>
  );
}
