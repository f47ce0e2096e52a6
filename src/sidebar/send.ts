import { ask, type Step } from './ask';
import { askForm } from './ask-form';
import { mailForm } from './introduce-form';
import type { Showing } from './state';

/** Sends the form that is open, or says what is missing in it. */
export function send(state: Showing): Step {
  if (state.form === null) return [state, []];
  if (state.form.is === 'introduce' && state.form.preview?.link)
    return [{ ...state, form: mailForm(state.panel, state.form), trouble: null, ticket: state.ticket + 1 }, []];
  const asked = askForm(state.form, state);
  if (!('missing' in asked)) return ask(state, asked);
  const trouble = { because: asked.missing, fix: '', retry: null, at: 'form' } as const;
  return [{ ...state, trouble }, [{ is: 'show', what: `field-${asked.field}` }]];
}
