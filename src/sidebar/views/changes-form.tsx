import { Field } from './field';
import type { FormProps } from './form-props';
import { SigningAs } from './signing-as';

/** Asking for changes: why, and where if it is one section only. */
export function ChangesForm({ state, form, send }: FormProps<'ask-for-changes'>) {
  return (
    <>
      <SigningAs panel={state.panel} verb="Asking" />
      <Field name="note" label="What has to change?">
        <textarea
          id="field-note"
          rows={4}
          required
          value={form.note}
          onInput={(event) => send({ is: 'typed', form: { ...form, note: event.currentTarget.value } })}
        />
      </Field>
      <Field name="section" label="In which section?" optional>
        <input
          id="field-section"
          list="sections"
          placeholder="The whole document"
          value={form.section}
          onInput={(event) => send({ is: 'typed', form: { ...form, section: event.currentTarget.value } })}
        />
      </Field>
      <datalist id="sections">
        {(state.panel.handoff?.sections ?? []).map((section) => (
          <option key={section} value={section} />
        ))}
      </datalist>
    </>
  );
}
