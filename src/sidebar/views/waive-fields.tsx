import { Field } from './field';
import type { FormProps } from './form-props';

/** Why a finding may stand. */
export function WaiveFields({ form, send }: FormProps<'waive'>) {
  return (
    <>
      <p>{form.finding.message}</p>
      <p class="muted">It stays in the list, marked as waived, so that reviewers see it. If the finding changes, it counts again.</p>
      <Field name="reason" label="Why can it stay?">
        <textarea
          id="field-reason"
          rows={3}
          required
          maxLength={500}
          value={form.reason}
          onInput={(event) => send({ is: 'typed', form: { ...form, reason: event.currentTarget.value } })}
        />
      </Field>
    </>
  );
}
