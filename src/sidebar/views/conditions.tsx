import type { HandoffView } from '../../rpc/contract/handoff-view';
import type { Send } from '../event';
import { may } from '../may';
import type { Showing } from '../state';
import { Icon } from './icon';
import { PressButton } from './press-button';

/** What the sign-offs depend on: what is still to come true, and how the rest did. */
export function Conditions({ state, handoff, send }: { readonly state: Showing; readonly handoff: HandoffView; readonly send: Send }) {
  if (handoff.conditions.length === 0) return null;
  return (
    <ul class="list" aria-label="Conditions">
      {handoff.conditions.map(({ text, set, met }) => (
        <li key={`${set} ${text} ${met}`}>
          <p class={`is ${met ? 'ok' : 'open'}`}>
            <Icon name={met ? 'ok' : 'open'} /> {text}
          </p>
          <p class="muted">{met || `Condition of ${set}`}</p>
          {!met && may(state.panel, 'meet-condition') && (
            <PressButton
              state={state}
              at="sign-off"
              label={`It is met: ${text}`}
              onPress={() => send({ is: 'opened', form: { is: 'meet-condition', text, reason: '' } })}
            >
              It is met
            </PressButton>
          )}
        </li>
      ))}
    </ul>
  );
}
