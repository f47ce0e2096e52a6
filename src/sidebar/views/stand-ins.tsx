import type { HandoffView } from '../../rpc/contract/handoff-view';
import type { Send } from '../event';
import type { Showing } from '../state';
import { PressButton } from './press-button';

/** Who signs for a reviewer, now or soon. */
export function StandIns({ state, handoff, send }: { readonly state: Showing; readonly handoff: HandoffView; readonly send: Send }) {
  return (
    <>
      {handoff.standIns.map(({ role, person, says, mayEnd }) => (
        <div key={role} class="stand-in">
          <p>
            <strong>{person.name}</strong> <span class="muted">{role}</span>
          </p>
          <p>{says}</p>
          {mayEnd && (
            <PressButton
              state={state}
              at="sign-off"
              call="endStandIn"
              label={`End it: ${person.name} as stand-in`}
              onPress={() => send({ is: 'stand-in-ended', role })}
            >
              End it
            </PressButton>
          )}
        </div>
      ))}
    </>
  );
}
