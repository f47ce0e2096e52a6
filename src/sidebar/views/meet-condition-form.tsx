import type { FormProps } from './form-props';
import { ReasonField } from './reason-field';

/** A condition of a sign-off has come true: how, for everybody who looks it up later. */
export function MeetConditionForm({ form, send }: FormProps<'meet-condition'>) {
  return (
    <>
      <blockquote>{form.text}</blockquote>
      <ReasonField label="How was it met?" value={form.reason} onInput={(reason) => send({ is: 'typed', form: { ...form, reason } })} />
    </>
  );
}
