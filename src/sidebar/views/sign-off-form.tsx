import { many } from '../many';
import { Field } from './field';
import type { FormProps } from './form-props';
import { SigningAs } from './signing-as';

/** Signing off, under which account and for which role, with a remark and conditions if need be. */
export function SignOffForm({ state, form, send }: FormProps<'sign-off'>) {
  const { findings, tdd } = state.panel;
  const open = (of: string) => findings.filter(({ severity, waived }) => severity === of && !waived).length;
  const [warnings, hints] = [open('warn'), open('hint')];
  const counts = [...(warnings > 0 ? [many(warnings, 'warning')] : []), ...(hints > 0 ? [many(hints, 'hint')] : [])];
  const waived = findings.filter((finding) => finding.waived).length;
  return (
    <>
      <SigningAs panel={state.panel} />
      <p>
        “{tdd.title}”, as it was just checked. If a section changes later, your sign-off is shown as out of date.
        {counts.length > 0 && ` ${counts.join(' and ')} ${warnings + hints === 1 ? 'is' : 'are'} open.`}
        {waived > 0 && ` ${many(waived, 'finding')} ${waived === 1 ? 'is' : 'are'} waived; Checks says why.`}
      </p>
      <Field name="note" label="Remark" optional>
        <textarea
          id="field-note"
          rows={3}
          value={form.note}
          onInput={(event) => send({ is: 'typed', form: { ...form, note: event.currentTarget.value } })}
        />
      </Field>
      <Field name="conditions" label="Conditions" optional>
        <textarea
          id="field-conditions"
          aria-describedby="conditions-hint"
          rows={2}
          value={form.conditions}
          onInput={(event) => send({ is: 'typed', form: { ...form, conditions: event.currentTarget.value } })}
        />
      </Field>
      <p id="conditions-hint" class="muted">
        One per line. Each is added to the agenda, and the handoff is complete only when all are met.
      </p>
    </>
  );
}
