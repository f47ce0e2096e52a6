import type { HandoffView } from '../../rpc/contract/handoff-view';
import type { Send } from '../event';
import type { Showing } from '../state';
import { ExpectationItem } from './expectation-item';
import type { IconName } from './icon';
import { Row } from './row';

interface ExpectationsRowProps {
  readonly state: Showing;
  readonly handoff: HandoffView;
  readonly send: Send;
}

/** What AE and CE told the customer to expect, one entry for each expectation. */
export function ExpectationsRow({ state, handoff: { expectations }, send }: ExpectationsRowProps) {
  return (
    <Row state={state} send={send} name="expectations" icon={icons[expectations.state]} title="Expectations" figure={expectations.figure}>
      <ul class="list">
        {expectations.items.map((item) => (
          <ExpectationItem key={item.name} item={item} state={state} send={send} />
        ))}
      </ul>
    </Row>
  );
}

const icons: Readonly<Record<HandoffView['expectations']['state'], IconName>> = { open: 'open', due: 'alert', done: 'ok' };
