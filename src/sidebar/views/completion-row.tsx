import type { HandoffView } from '../../rpc/contract/handoff-view';
import type { GateView } from '../../rpc/contract/signoff-view';
import type { Send } from '../event';
import { gateNames } from '../gate-names';
import type { Showing } from '../state';
import { Icon, type IconName } from './icon';
import { Row } from './row';
import { RowActions } from './row-actions';

interface CompletionRowProps {
  readonly state: Showing;
  readonly handoff: HandoffView;
  readonly send: Send;
}

/** What has to stand before the handoff is complete, and what a lead let pass. */
export function CompletionRow({ state, handoff, send }: CompletionRowProps) {
  const { icon, figure } = lookOf(handoff);
  return (
    <Row state={state} send={send} name="completion" icon={icon} title="Completion" figure={figure}>
      {handoff.ended !== '' && <p>{handoff.ended}</p>}
      <ul class="list">
        {handoff.gates.map(({ gate, state: stands, says }) => (
          <li key={gate}>
            <p class={`is ${icons[stands]}`}>
              <Icon name={icons[stands]} /> {gateNames[gate]}
              <span class="unseen">: {words[stands]}</span>
            </p>
            {says !== '' && <p class="risk">{says}</p>}
          </li>
        ))}
      </ul>
      <RowActions
        state={state}
        send={send}
        at="completion"
        actions={['grant-exception', 'withdraw-exception', 'end-handoff', 'reopen-handoff']}
      />
    </Row>
  );
}

const icons: Readonly<Record<GateView['state'], IconName>> = { stands: 'ok', open: 'open', excepted: 'stop' };
const words: Readonly<Record<GateView['state'], string>> = { stands: 'stands', open: 'open', excepted: 'exception by a lead' };

function lookOf({ gates, ended }: HandoffView): { readonly icon: IconName; readonly figure: string } {
  if (ended !== '') return { icon: 'none', figure: 'ended' };
  const excepted = gates.filter(({ state }) => state === 'excepted').length;
  const standing = gates.filter(({ state }) => state === 'stands').length;
  const figure = `${String(standing)} of ${String(gates.length)}`;
  if (excepted > 0) return { icon: 'stop', figure: `${figure} · ${String(excepted)} ${excepted === 1 ? 'exception' : 'exceptions'}` };
  return { icon: standing === gates.length ? 'ok' : 'open', figure };
}
