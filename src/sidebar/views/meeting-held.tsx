import type { MeetingView } from '../../rpc/contract/meeting-view';
import type { Send } from '../event';
import { may } from '../may';
import type { Showing } from '../state';
import { Icon } from './icon';
import { PressButton } from './press-button';

interface MeetingHeldProps {
  readonly state: Showing;
  readonly held: NonNullable<MeetingView['held']>;
  readonly send: Send;
}

/** What came of the meeting: who was there, what was walked through, and what is still open with whom. */
export function MeetingHeld({ state, held: { recorded, came, sections, points }, send }: MeetingHeldProps) {
  return (
    <>
      <p>With {came.join(', ')}.</p>
      <p>{sections.length > 0 ? `Walked through: ${sections.join(', ')}.` : 'No section was walked through.'}</p>
      {points.length > 0 && (
        <ul class="list">
          {points.map(({ text, owner, closed }) => (
            <li key={text}>
              <p class={`is ${closed ? 'ok' : 'open'}`}>
                <Icon name={closed ? 'ok' : 'open'} /> {text}
              </p>
              <p class="muted">{closed || owner.name}</p>
              {!closed && (may(state.panel, 'close-point') || owner.email === state.panel.me.email) && (
                <PressButton
                  state={state}
                  at="meeting"
                  call="closePoint"
                  label={`Close it: ${text}`}
                  onPress={() => send({ is: 'point-closed', text })}
                >
                  Close it
                </PressButton>
              )}
            </li>
          ))}
        </ul>
      )}
      <p class="muted">{recorded}</p>
    </>
  );
}
