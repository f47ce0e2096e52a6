import type { FormProps } from './form-props';
import { ReasonField } from './reason-field';

const words = {
  'reopen-handoff': 'The handoff goes on where it stood. If the customer has signed, one new meeting is booked.',
  'withdraw-sign-off': 'Your sign-off does not count any more, and the review waits for you again.',
} as const;

/** An act that only needs its reason. */
export function ReasonForm({ form, send }: FormProps<'reopen-handoff' | 'withdraw-sign-off'>) {
  return (
    <>
      <p>{words[form.is]}</p>
      <ReasonField label="Why?" value={form.reason} onInput={(reason) => send({ is: 'typed', form: { ...form, reason } })} />
    </>
  );
}
