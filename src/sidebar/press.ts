import type { ActionName } from '../rpc/contract/turn-view';
import type { Effect } from './event';
import { ask, type Step } from './ask';
import { bookAgain } from './ask-form';
import { askTimes, introduceForm } from './introduce-form';
import { openForm } from './open-form';
import type { Form, Showing, Spot } from './state';

/** A person pressed one of the actions: a question goes out, a form opens, or a row comes into sight. */
export function press(state: Showing, action: ActionName, at: Spot): Step {
  const { tdd } = state;
  switch (action) {
    case 'request-review':
    case 'request-again':
      return ask(state, {
        question: { name: 'requestReview', input: { tdd } },
        at,
        saying: 'Asking for a review…',
        done: 'You asked for a review.',
      });
    case 'add-production-section':
      return ask(state, {
        question: { name: 'addProductionSection', input: { tdd } },
        at,
        saying: 'Adding the section…',
        done: 'The section is at the end of the first tab.',
      });
    case 'declare-production':
      return show(state, 'production');
    case 'record-expectation':
    case 'mark-understood-otherwise':
      return show(state, 'expectations');
    case 'meet-condition':
      return show(state, 'sign-off');
    case 'choose-time':
      return show(state, 'meeting');
    case 'introduce': {
      const form = introduceForm(state.panel);
      return ask({ ...state, form }, askTimes(form, tdd));
    }
    case 'book-again':
      // Giving up a meeting that stands is confirmed first; where none stands there is nothing to lose.
      if (state.panel.handoff?.meeting.start == null) return ask(state, { ...bookAgain(tdd), at });
      return open(state, { is: 'book-again' });
    default:
      return open(state, openForm(action, state.panel));
  }
}

function open(state: Showing, form: Form | null): Step {
  return [{ ...state, form, trouble: null, ticket: state.ticket + 1 }, []];
}

function show(state: Showing, row: 'production' | 'sign-off' | 'meeting' | 'expectations'): Step {
  const effects: readonly Effect[] = [{ is: 'show', what: row }];
  return [{ ...state, rows: { ...state.rows, [row]: true } }, effects];
}
