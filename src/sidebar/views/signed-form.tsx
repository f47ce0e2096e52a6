import { Field } from './field';
import type { FormProps } from './form-props';

/** On which date the customer signed. */
export function SignedForm({ state, form, send }: FormProps<'mark-signed'>) {
  const { customer = 'The customer', team } = state.panel.handoff ?? {};
  const missing = [
    ...(team?.ie === null ? ['an IE is assigned'] : []),
    ...(team?.pm.is === 'undecided' ? ['it is decided whether there is a PM'] : []),
  ].join(' and ');
  return (
    <>
      <p>
        {missing
          ? `The internal handoff meeting is booked as soon as ${missing}, under “Team”.`
          : 'The internal handoff meeting is booked for AE, CE, IE and PM at the earliest time that works for all of them.'}{' '}
        {customer} is not notified.
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
