import { Field } from './field';
import type { FormProps } from './form-props';

/** What the customer understood instead. */
export function OtherwiseFields({ form, send }: FormProps<'understood-otherwise'>) {
  return (
    <>
      <p>
        <b>{form.name}</b>
      </p>
      <p class="muted">The AE and the CE see this until they have talked to the customer and recorded the expectation again.</p>
      <Field name="words" label="What did the customer understand?">
        <textarea
          id="field-words"
          rows={4}
          required
          maxLength={500}
          value={form.words}
          onInput={(event) => send({ is: 'typed', form: { ...form, words: event.currentTarget.value } })}
        />
      </Field>
    </>
  );
}
