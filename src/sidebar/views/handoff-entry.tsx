import type { HandoffLine } from '../../rpc/contract/board-view';
import type { Send } from '../event';
import { OutsideLink } from './outside-link';

/** One handoff of a list: whose, where it stands and why, since when; its name leads to its panel. */
export function HandoffEntry({ line, send }: { readonly line: HandoffLine; readonly send: Send }) {
  const { tdd, side, customer, stage, turn, why, clock, overdue, roles, page } = line;
  const waits = side === 'others' && turn !== '' ? `waiting for ${turn}` : '';
  return (
    <li>
      <div class="between">
        <h3>
          <a
            class="link"
            href={page || '#'}
            onClick={(event) => {
              // In a tab of its own where somebody wants it there; otherwise without loading the page anew.
              if (event.ctrlKey || event.metaKey || event.shiftKey) return;
              event.preventDefault();
              send({ is: 'went', tdd });
            }}
          >
            {customer}
          </a>
        </h3>
        <span class="muted">{roles.length > 0 ? `you: ${roles.join(', ')}` : ''}</span>
      </div>
      <p>{[stage, waits].filter(Boolean).join(' · ')}</p>
      {why !== '' && <p class="detail">{why}</p>}
      {clock !== '' && <p class={overdue ? 'clock overdue' : 'clock'}>Since {clock}</p>}
      <OutsideLink to={`https://docs.google.com/document/d/${tdd}/edit`}>
        Open the TDD<span class="unseen"> of {customer}</span>
      </OutsideLink>
    </li>
  );
}
