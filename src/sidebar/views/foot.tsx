import type { ReadonlySignal } from '@preact/signals';
import type { Instant } from '../../base/time';
import { ago } from '../ago';
import type { Send } from '../event';
import type { Showing } from '../state';
import { momentIn } from '../wall-clock';
import { Icon } from './icon';
import { PressButton } from './press-button';
import { TroubleNote } from './trouble-note';

interface FootProps {
  readonly state: Showing;
  readonly now: ReadonlySignal<Instant>;
  readonly send: Send;
}

/** The account in use, always in sight, beside when the document was last checked. */
export function Foot({ state, now, send }: FootProps) {
  const { me, checkedAt } = state.panel;
  return (
    <footer class="foot">
      <TroubleNote state={state} at="foot" send={send} />
      <p class="account">
        <span class="unseen">You are </span>
        {me.email}
      </p>
      <p class="checked" title={`${momentIn(checkedAt, me.zone)}, ${me.zone}`}>
        {ago(state.arrivedAt, now.value)}
      </p>
      <PressButton
        state={state}
        at="foot"
        call={state.panel.handoff ? 'checkAgain' : 'openPanel'}
        onPress={() => send({ is: 'check-again' })}
      >
        <Icon name="again" />
        <span>Check again</span>
      </PressButton>
    </footer>
  );
}
