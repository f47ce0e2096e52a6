import { Field } from './field';
import type { FormProps } from './form-props';

/** Why a finding may stand. */
export function WaiveFields({ form, send }: FormProps<'waive'>) {
  return (
    <>
      <p>{form.finding.message}</p>
      <p class="muted">It stays in the list, marked as waived, for whoever signs off; it counts again when its words change.</p>
      <Field name="reason" label="Why may it stand?">
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
