import { ChoiceList } from './choice-list';
import { Field } from './field';
import type { FormProps } from './form-props';

/** How far the project plan is, and where it stands. */
export function PlanFields({ form, send }: FormProps<'record-plan'>) {
  return (
    <>
      <ChoiceList
        name="plan"
        legend="How far along is it?"
        value={form.plan}
        options={[
          { value: 'none', label: 'There is none yet' },
          { value: 'started', label: 'It is started' },
          { value: 'ready', label: 'It is ready' },
        ]}
        onPick={(plan) => send({ is: 'typed', form: { ...form, plan } })}
      />
      {form.plan !== 'none' && (
        <Field name="link" label="Link to the plan">
          <input
            id="field-link"
            type="url"
            value={form.link}
            onInput={(event) => send({ is: 'typed', form: { ...form, link: event.currentTarget.value } })}
          />
        </Field>
      )}
    </>
  );
}
