import type { PanelView } from '../../rpc/contract/panel-view';
import { Field } from './field';
import type { FormProps } from './form-props';
import { SigningAs } from './signing-as';

/** Asking for changes: why, and where if it is one section only. */
export function ChangesForm({ state, form, send }: FormProps<'ask-for-changes'>) {
  return (
    <>
      <SigningAs panel={state.panel} />
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
        {knownSections(state.panel).map((section) => (
          <option key={section} value={section} />
        ))}
      </datalist>
    </>
  );
}

/** Sections that the panel has heard of; others can be typed. */
function knownSections({ findings, handoff, production }: PanelView): readonly string[] {
  return [
    ...new Set([
      ...(production.section ? [production.section.heading] : []),
      ...findings.flatMap(({ section }) => section ?? []),
      ...(handoff?.reviewers ?? []).flatMap(({ changed }) => changed.map(({ section }) => section)),
    ]),
  ];
}
