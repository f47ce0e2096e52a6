import { ask, type Step } from './ask';
import { askForm } from './ask-form';
import { mailForm } from './introduce-form';
import type { Form, Showing } from './state';

/** Sends the form that is open, or says what is missing in it. */
export function send(state: Showing): Step {
  if (state.form === null) return [state, []];
  if (state.form.is === 'introduce' && state.form.preview?.link)
    return [{ ...state, form: mailForm(state.panel, state.form), trouble: null, ticket: state.ticket + 1 }, []];
  const asked = askForm(state.form, state);
  if (!('missing' in asked)) return ask(state, asked);
  const trouble = { because: asked.missing, fix: '', retry: null, at: 'form', field: asked.field } as const;
  return [{ ...state, trouble }, [{ is: 'show', what: `field-${asked.field}` }]];
}

/** The form with what was just typed. What it lacked is said no longer than it lacks it; what the server said stands until it is asked again. */
export function type(state: Showing, form: Form): Showing {
  const { trouble } = state;
  if (state.form?.is !== form.is) return state;
  const typed = { ...state, form, draft: form.is === 'check-only' ? undefined : 'typed' } as const;
  if (trouble?.field === undefined) return typed;
  const asked = askForm(form, state);
  return { ...typed, trouble: 'missing' in asked && asked.missing === trouble.because ? trouble : null };
}
