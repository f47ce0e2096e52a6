import type { Send } from '../event';
import type { Showing } from '../state';
import { Icon } from './icon';
import { PressButton } from './press-button';

/** Attendees who cannot open the TDD, by name; those of ours can be let in from here. */
export function MeetingAccess({ state, send }: { readonly state: Showing; readonly send: Send }) {
  const without = state.access?.without ?? [];
  if (without.length === 0) return null;
  const ours = without.filter((guest) => guest.ours);
  const others = without.filter((guest) => !guest.ours);
  return (
    <div class="access">
      <p class="is alert">
        <Icon name="alert" /> {without.map(({ name }) => name).join(', ')} cannot open the TDD.
      </p>
      {others.length > 0 && (
        <p class="muted">You can only give access to people in the People tab, so not to: {others.map(({ email }) => email).join(', ')}.</p>
      )}
      {ours.length > 0 && (
        <PressButton
          state={state}
          at="meeting"
          call="shareWithAttendees"
          look="tonal"
          onPress={() => send({ is: 'let-in', who: ours.map(({ email }) => email) })}
        >
          Let {ours.map(({ name }) => name).join(', ')} comment
        </PressButton>
      )}
    </div>
  );
}
