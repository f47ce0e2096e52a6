import type { HandoffView } from '../../rpc/contract/handoff-view';
import type { Send } from '../event';
import type { Showing } from '../state';
import { momentIn } from '../wall-clock';
import { Row } from './row';

interface HistoryRowProps {
  readonly state: Showing;
  readonly handoff: HandoffView;
  readonly send: Send;
}

/** What happened so far, the latest first. */
export function HistoryRow({ state, handoff: { history, historyIsCut }, send }: HistoryRowProps) {
  const latestFirst = [...history].sort((one, other) => other.at - one.at);
  return (
    <Row
      state={state}
      send={send}
      name="history"
      icon="past"
      title="History"
      figure={historyIsCut ? `latest ${String(history.length)}` : String(history.length)}
    >
      <ol class="list">
        {latestFirst.map(({ at, who, says }, place) => (
          <li key={place}>
            <p>{says}</p>
            <p class="muted">
              {who} · {momentIn(at, state.panel.me.zone)}
            </p>
          </li>
        ))}
      </ol>
      {historyIsCut && <p class="muted">These are the latest {history.length}. The tracker’s Log tab has everything.</p>}
      {history.length === 0 && <p class="muted">Nothing has happened yet.</p>}
    </Row>
  );
}
