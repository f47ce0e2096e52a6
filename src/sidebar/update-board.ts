import { minute } from '../base/time';
import type { Step } from './ask';
import type { PanelEvent } from './event';
import { explainFailure } from './explain-failure';
import { questionFor } from './opening';
import type { Board } from './state';

/** The viewer's handoffs after an event: they are read again by hand, or in silence when the window comes back. */
export function updateBoard(state: Board, event: PanelEvent): Step {
  switch (event.is) {
    case 'listed': {
      const answered = { ...state, asking: false, trouble: null, said: state.asking ? 'Updated just now.' : '' };
      if (event.result.ok) return [{ ...answered, board: event.result.value, arrivedAt: event.at }, []];
      const { because, fix = '' } = event.result.refusal;
      return [{ ...answered, trouble: { because, fix }, said: '' }, []];
    }
    case 'broke':
      return [{ ...state, asking: false, trouble: explainFailure(event.message), said: '' }, []];
    case 'check-again':
      return state.asking ? [state, []] : read({ ...state, asking: true, said: 'Refreshing…' });
    case 'looked-again':
      return state.asking || event.at - state.arrivedAt < minute / 6 ? [state, []] : read(state);
    default:
      return [state, []];
  }
}

function read(state: Board): Step {
  const ticket = state.ticket + 1;
  return [{ ...state, ticket }, [{ is: 'ask', ticket, question: questionFor(null) }]];
}
