import { Field } from './field';
import type { FormProps } from './form-props';

/** Where the recording is, and when it was made. */
export function WalkthroughFields({ form, send }: FormProps<'record-walkthrough'>) {
  return (
    <>
      <p>Go through the TDD in a recording, section by section. It replaces the meeting once the implementation engineer confirms it.</p>
      <Field name="link" label="Link to the recording">
        <input
          id="field-link"
          type="url"
          maxLength={500}
          required
          value={form.link}
          onInput={(event) => send({ is: 'typed', form: { ...form, link: event.currentTarget.value } })}
        />
      </Field>
      <Field name="on" label="Recorded on">
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
