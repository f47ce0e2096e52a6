import type { ReadonlySignal } from '@preact/signals';
import type { Instant } from '../../base/time';
import type { BoardView, HandoffLine } from '../../rpc/contract/board-view';
import { ago } from '../ago';
import type { Send } from '../event';
import { many } from '../many';
import type { Board as BoardState } from '../state';
import { AlarmBanner } from './banners';
import { HandoffEntry } from './handoff-entry';
import { Icon } from './icon';
import { OutsideLink } from './outside-link';

interface BoardProps {
  readonly state: BoardState;
  readonly now: ReadonlySignal<Instant>;
  readonly send: Send;
}

/** Everything that I am part of; what blocks others stands first. */
export function Board({ state, now, send }: BoardProps) {
  const { me, lines, more, trackerLink, alarm } = state.board;
  const on = (side: HandoffLine['side']) => lines.filter((line) => line.side === side);
  return (
    <div class="panel">
      <p class="unseen" role="status">
        {state.said}
      </p>
      <header class="head" id="board">
        <h1 tabIndex={-1} data-first>
          My handoffs
        </h1>
        <p class="muted">{summaryOf(state.board)}</p>
        <OutsideLink to={trackerLink}>Open the tracker</OutsideLink>
      </header>
      <AlarmBanner alarm={alarm} />
      <main class="columns">
        {lines.length === 0 && <Empty />}
        {on('mine').length > 0 && (
          <div class="column">
            <Group name="Waiting for you" lines={on('mine')} send={send} />
          </div>
        )}
        <div class="column">
          <Group name="In progress" lines={on('others')} send={send} />
          <Group name="Done" lines={on('done')} send={send} />
          {more > 0 && <p class="aside muted">And {many(more, 'more handoff')}, in the tracker.</p>}
        </div>
      </main>
      <footer class="foot">
        {state.trouble && (
          <div class="trouble" role="alert">
            <Icon name="stop" />
            <div>
              <p>{state.trouble.because}</p>
              {state.trouble.fix !== '' && <p class="fix">{state.trouble.fix}</p>}
            </div>
          </div>
        )}
        <p class="account">
          <span class="unseen">You are </span>
          {me.email}
        </p>
        <p class="checked">{ago(state.arrivedAt, now.value)}</p>
        <button
          type="button"
          class="text"
          aria-disabled={state.asking}
          aria-busy={state.asking}
          onClick={() => send({ is: 'check-again' })}
        >
          <Icon name="again" />
          <span>{state.asking ? 'Refreshing…' : 'Refresh'}</span>
        </button>
      </footer>
    </div>
  );
}

function summaryOf({ lines }: BoardView): string {
  const waiting = lines.filter(({ side }) => side === 'mine').length;
  if (lines.length === 0) return '';
  return waiting === 0 ? 'Nothing is waiting for you.' : `${many(waiting, 'handoff')} ${waiting === 1 ? 'is' : 'are'} waiting for you.`;
}

function Empty() {
  return (
    <section class="turn quiet" aria-labelledby="empty">
      <h2 id="empty">You have no handoffs yet</h2>
      <p class="detail">When you are the AE, CE, IE or PM on a handoff, or stand in for somebody, it shows up here.</p>
    </section>
  );
}

function Group({ name, lines, send }: { readonly name: string; readonly lines: readonly HandoffLine[]; readonly send: Send }) {
  if (lines.length === 0) return null;
  return (
    <section class="group" aria-label={name}>
      <h2>
        {name} <span class="figure">{lines.length}</span>
      </h2>
      <ul class="list">
        {lines.map((line) => (
          <HandoffEntry key={line.tdd} line={line} send={send} />
        ))}
      </ul>
    </section>
  );
}
