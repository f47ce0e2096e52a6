import { formatDate } from '../../base/format-time';
import type { HandoffView } from '../../rpc/contract/handoff-view';
import type { Send } from '../event';
import { may } from '../may';
import type { Showing } from '../state';
import type { IconName } from './icon';
import { PressButton } from './press-button';
import { Row } from './row';
import { RowActions } from './row-actions';

interface SignatureRowProps {
  readonly state: Showing;
  readonly handoff: HandoffView;
  readonly send: Send;
}

/** Has the customer signed, and who said so? */
export function SignatureRow({ state, handoff, send }: SignatureRowProps) {
  const { signature, closeDate } = handoff;
  const { icon, figure } = looks[signature.state];
  return (
    <Row
      state={state}
      send={send}
      name="signature"
      icon={icon}
      title="Signature"
      figure={signature.on === null ? figure : `${figure} ${formatDate(signature.on)}`}
    >
      <p>{signature.says || 'The customer has not signed yet.'}</p>
      <p class="muted">{closeDate === null ? 'No close date is set.' : `Close date: ${formatDate(closeDate)}.`}</p>
      <RowActions state={state} send={send} at="signature" actions={signature.state === 'signed' ? ['take-back'] : ['mark-signed']} />
      {signature.state === 'taken-back' && may(state.panel, 'take-back') && (
        <PressButton state={state} at="signature" onPress={() => send({ is: 'pressed', action: 'take-back', at: 'signature' })}>
          Change the reason
        </PressButton>
      )}
    </Row>
  );
}

const looks: Readonly<Record<HandoffView['signature']['state'], { readonly icon: IconName; readonly figure: string }>> = {
  unsigned: { icon: 'open', figure: 'not signed yet' },
  signed: { icon: 'ok', figure: 'signed' },
  'taken-back': { icon: 'alert', figure: 'taken back' },
};
