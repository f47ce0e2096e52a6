import type { Step } from './ask';
import type { Effect, PanelEvent } from './event';
import { explainFailure } from './explain-failure';
import { refused } from './in-trouble';
import { lookFurther } from './look-further';
import { questionFor } from './opening';
import type { Board, Failed, Loading, Showing } from './state';

/** Before the first answer: it comes, or it fails and may be asked for again. */
export function updateOpening(state: Loading | Failed, event: PanelEvent): Step {
  const { tdd, ticket } = state;
  const moved = state.is === 'loading' && state.moved;
  switch (event.is) {
    case 'listed': {
      if (!event.result.ok) return [{ is: 'failed', tdd, ticket, trouble: refused(event.result.refusal), retrying: false }, []];
      const board: Board = { is: 'board', ticket, board: event.result.value, arrivedAt: event.at, asking: false, trouble: null, said: '' };
      return [board, [...(moved ? [{ is: 'show', what: 'board' } as const] : []), ...lookAtMyCalls(board)]];
    }
    case 'answered':
      if (!event.result.ok) return [{ is: 'failed', tdd, ticket, trouble: refused(event.result.refusal), retrying: false }, []];
      return [
        showing({ tdd: tdd ?? '', ticket, panel: event.result.value, arrivedAt: event.at }),
        [...(moved ? [{ is: 'show', what: 'turn' } as const] : []), ...lookFurther(tdd ?? '', ticket, event.result.value)],
      ];
    case 'broke':
      return [{ is: 'failed', tdd, ticket, trouble: { ...explainFailure(event.message), retry: null }, retrying: false }, []];
    case 'retried':
    case 'looked-again': {
      if (state.is === 'loading' || state.retrying) return [state, []];
      const effect = { is: 'ask', ticket: ticket + 1, question: questionFor(tdd) } as const;
      return [{ ...state, ticket: ticket + 1, retrying: true }, [effect]];
    }
    default:
      return [state, []];
  }
}

function showing(start: Pick<Showing, 'tdd' | 'ticket' | 'panel' | 'arrivedAt'>): Showing {
  return { is: 'panel', ...start, form: null, answer: null, doing: null, trouble: null, said: '', rows: {} };
}

/** Only who is AE or CE of something that goes on can show calls. */
const lookAtMyCalls = ({ board: { lines } }: Board): readonly Effect[] =>
  lines.some(({ side, roles }) => side !== 'done' && roles.some((role) => role === 'AE' || role === 'CE'))
    ? [{ is: 'look-at-my-calls' }]
    : [];
