import { Field } from './field';
import type { FormProps } from './form-props';

/** On which date the customer signed. */
export function SignedForm({ state, form, send }: FormProps<'mark-signed'>) {
  const { customer = 'The customer' } = state.panel.handoff ?? {};
  return (
    <>
      <p>
        The internal handoff meeting is booked for AE, CE, IE and PM at the earliest time that works for all of them. {customer} is not
        notified.
      </p>
      <Field name="on" label="Signed on">
        <input
          id="field-on"
          type="date"
          required
          value={form.on}
          onInput={(event) => send({ is: 'typed', form: { ...form, on: event.currentTarget.value } })}
        />
      </Field>
    </>
  );
}
