import type { ReadonlySignal } from '@preact/signals';
import type { Instant } from '../../base/time';
import type { Send } from '../event';
import type { State } from '../state';
import { Board } from './board';
import { Failure } from './failure';
import { Panel } from './panel';
import { Skeleton } from './skeleton';

interface AppProps {
  readonly state: ReadonlySignal<State>;
  readonly now: ReadonlySignal<Instant>;
  readonly send: Send;
}

/** One view for each thing that one can be looking at. */
export function App({ state, now, send }: AppProps) {
  const seen = state.value;
  switch (seen.is) {
    case 'loading':
      return <Skeleton saying={seen.tdd === null ? 'Reading your handoffs…' : 'Reading the TDD and its handoff…'} />;
    case 'failed':
      return <Failure state={seen} send={send} />;
    case 'board':
      return <Board state={seen} now={now} send={send} />;
    case 'panel':
      return <Panel state={seen} now={now} send={send} />;
  }
}
