import type { IntroductionMailForm } from '../introduction-form';
import { CheckBox } from './check-box';
import { Field } from './field';
import type { FormProps } from './form-props';

/** The sender's word on a mail that went out: when, to whom, why not a meeting. */
export function IntroductionMailFields({ state, form, send }: FormProps<'introduction-mail'>) {
  const type = (change: Partial<IntroductionMailForm>) => send({ is: 'typed', form: { ...form, ...change } });
  return (
    <>
      <p class="muted">Recorded as sent by {state.panel.me.email}.</p>
      <Field name="on" label="Sent on">
        <input id="field-on" type="date" required value={form.on} onInput={(event) => type({ on: event.currentTarget.value })} />
      </Field>
      <Field name="recipients" label="To and Cc">
        <textarea
          id="field-recipients"
          rows={3}
          required
          value={form.recipients}
          onInput={(event) => type({ recipients: event.currentTarget.value })}
        />
      </Field>
      <Field name="reason" label="Why not a meeting?">
        <textarea
          id="field-reason"
          rows={2}
          required
          value={form.reason}
          onInput={(event) => type({ reason: event.currentTarget.value })}
        />
      </Field>
      {state.trouble?.at === 'form' && (
        <CheckBox label="It did go out like this; keep the introduction open" checked={form.asSent} onPick={(asSent) => type({ asSent })} />
      )}
    </>
  );
}
