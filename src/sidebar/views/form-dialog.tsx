import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import type { CallName } from '../../rpc/contract';
import type { Send } from '../event';
import type { PanelView } from '../../rpc/contract/panel-view';
import { introductionStep } from '../introduce-form';
import { isNoShow } from '../no-show';
import type { Form, Showing } from '../state';
import { Amiss } from './field';
import type { FormProps } from './form-props';
import { forms } from './forms';
import { Icon } from './icon';
import { PressButton } from './press-button';
import { TroubleNote } from './trouble-note';

/** The form in front of the panel: a modal dialog that gives the keyboard back when it goes. */
export function FormDialog({ state, form, send }: { readonly state: Showing; readonly form: Form; readonly send: Send }) {
  const dialog = useRef<HTMLDialogElement>(null);
  // A passive effect is undone after the dialog has left the page, which is too late to give the keyboard back.
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  const { title, verb, call } = { ...forms[form.is], ...stepOf(form, state.panel) };
  // Each form's own fields, which take forms of that kind.
  const Fields = forms[form.is].Fields as (props: FormProps<Form['is']>) => ComponentChildren;
  const told = form.is === 'edit-team' && (form.consequences?.length ?? 0) > 0;
  const cancels = form.is === 'book-again' || (form.is === 'give-up-introduction' && !isNoShow(state.panel));
  const verdict = form.is === 'check-only' && form.report !== null;
  return (
    <dialog
      ref={dialog}
      aria-labelledby="form-title"
      // A browser closes a dialog by itself when Escape is pressed twice, so the key is taken before that.
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        send({ is: 'escaped' });
      }}
      onCancel={(event) => {
        event.preventDefault();
        send({ is: 'escaped' });
      }}
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          send({ is: 'sent' });
        }}
      >
        <h2 id="form-title">{title}</h2>
        <Amiss.Provider value={state.trouble?.field ?? ''}>
          <Fields state={state} form={form} send={send} />
        </Amiss.Provider>
        <div class="send">
          <TroubleNote state={state} at="form" send={send} />
          {state.draft === 'leaving' && (
            <p class="is alert" role="alert">
              <Icon name="alert" /> What you typed is not saved. Press Esc again to discard it.
            </p>
          )}
          <div class="acts">
            <PressButton state={state} at="form" call={call} look="primary" type="submit">
              {verdict ? 'Check again' : told ? 'Save with these changes' : verb}
            </PressButton>
            <PressButton state={state} at="form" onPress={() => send({ is: 'closed' })}>
              {verdict ? 'Close' : cancels ? 'Keep it' : 'Cancel'}
            </PressButton>
          </div>
        </div>
      </form>
    </dialog>
  );
}

/** What goes out of the company, or changes what others do, is seen before it does. */
function stepOf(form: Form, panel: PanelView): Partial<{ readonly title: string; readonly verb: string; readonly call: CallName }> {
  switch (form.is) {
    case 'introduce':
      return introductionStep(form);
    case 'edit-team':
      return form.consequences ? {} : { call: 'previewTeam' };
    case 'add-pm':
      return form.preview ? {} : { verb: 'Look at the guests', call: 'previewPmOnCall' };
    case 'give-up-introduction':
      return isNoShow(panel) ? { title: 'The customer did not attend', verb: 'Record it' } : {};
    default:
      return {};
  }
}
