import type { FormProps } from './form-props';
import { ReasonField } from './reason-field';

const words = {
  'mark-not-held': 'Once this is recorded, Handoff looks for another time.',
  'reopen-handoff': 'The handoff continues where it left off. If the customer has signed and no meeting was held, one is booked.',
  'withdraw-sign-off': 'Your sign-off no longer counts, and the review waits for you again.',
} as const;

/** An act that only needs its reason. */
export function ReasonForm({ form, send }: FormProps<'mark-not-held' | 'reopen-handoff' | 'withdraw-sign-off'>) {
  return (
    <>
      <p>{words[form.is]}</p>
      <ReasonField label="Why?" value={form.reason} onInput={(reason) => send({ is: 'typed', form: { ...form, reason } })} />
    </>
  );
}
