import { Field } from './field';
import type { FormProps } from './form-props';
import { SigningAs } from './signing-as';

/** Signing off, under which account and for which role, with a remark if one likes. */
export function SignOffForm({ state, form, send }: FormProps<'sign-off'>) {
  const { findings, tdd } = state.panel;
  const open = findings.filter(({ severity, waived }) => severity !== 'hint' && !waived).length;
  const waived = findings.filter((finding) => finding.waived).length;
  return (
    <>
      <SigningAs panel={state.panel} />
      <p>
        “{tdd.title}”, as it was checked just before. A later change of a section shows as out of date.
        {open > 0 && ` ${String(open)} ${open === 1 ? 'finding is' : 'findings are'} open.`}
        {waived > 0 && ` ${String(waived)} ${waived === 1 ? 'is' : 'are'} waived; Checks says why.`}
      </p>
      <Field name="note" label="Remark" optional>
        <textarea
          id="field-note"
          rows={3}
          value={form.note}
          onInput={(event) => send({ is: 'typed', form: { ...form, note: event.currentTarget.value } })}
        />
      </Field>
    </>
  );
}
