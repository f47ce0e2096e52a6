import type { CallName } from '../../rpc/contract';
import type { ActionName, TurnView } from '../../rpc/contract/turn-view';
import type { Send } from '../event';
import type { Showing } from '../state';
import { Icon, type IconName } from './icon';
import { JumpTo } from './jump-to';
import { PressButton } from './press-button';
import { TroubleNote } from './trouble-note';

/** Whose turn it is, why, and the one thing to do; further actions stand beside it as text. */
export function Turn({ state, send }: { readonly state: Showing; readonly send: Send }) {
  const { turn } = state.panel;
  return (
    <section id="turn" class={`turn ${turn.tone}`} aria-labelledby="turn-headline">
      <p class="label">
        <Icon name={icons[turn.tone]} /> {turn.label}
      </p>
      <h2 id="turn-headline" tabIndex={-1} data-first>
        {turn.headline}
      </h2>
      {turn.detail !== '' && <p class="detail">{turn.detail}</p>}
      {!turn.aside && state.panel.handoff?.clock && (
        <p class={state.panel.handoff.clock.overdue ? 'clock overdue' : 'clock'}>{state.panel.handoff.clock.says}</p>
      )}
      {(turn.actions.length > 0 || turn.jump) && (
        <div class="acts">
          {turn.jump && <JumpTo state={state} send={send} at="turn" jump={turn.jump.to} section={turn.jump.section} look="primary" />}
          {turn.actions.map(({ name, label }, place) => (
            <PressButton
              key={name}
              state={state}
              at="turn"
              call={callOf[name]}
              look={place === 0 && !turn.jump ? 'primary' : 'text'}
              onPress={() => send({ is: 'pressed', action: name, at: 'turn' })}
            >
              {label}
            </PressButton>
          ))}
        </div>
      )}
      <TroubleNote state={state} at="turn" send={send} />
    </section>
  );
}

const icons: Readonly<Record<TurnView['tone'], IconName>> = { yours: 'wait', blocked: 'stop', warning: 'alert', good: 'ok', quiet: 'open' };

const callOf: Readonly<Partial<Record<ActionName, CallName>>> = {
  'request-review': 'requestReview',
  'request-again': 'requestReview',
  'add-production-section': 'addProductionSection',
};
