import type { Told } from '../../handoff/expectation';
import type { ExpectationForm } from '../state';
import { ApprovedWords } from './approved-words';
import { Field } from './field';
import type { FormProps } from './form-props';
import { Segments } from './segments';
import { ToldFields } from './told-fields';

/** Who told the customer what to expect, when and where, and whether they agreed; or why it does not apply. */
export function ExpectationFields({ state, form, send }: FormProps<'expectation'>) {
  const { panel, doing } = state;
  const item = panel.handoff?.expectations.items.find(({ name }) => name === form.name);
  const locked = doing !== null;
  const type = (change: Partial<ExpectationForm>) => send({ is: 'typed', form: { ...form, ...change } });
  const told = form.answer === 'set';
  return (
    <>
      <p>
        <b>{form.name}</b>
      </p>
      {item && item.words !== '' && <ApprovedWords words={item.words} />}
      <Segments
        legend="Was the customer told?"
        name="answer"
        value={form.answer}
        locked={locked}
        onPick={(answer) => type({ answer })}
        options={[
          { value: 'set', label: 'Told' },
          { value: 'not-applicable', label: 'Not applicable' },
        ]}
      />
      {told && <Teller state={state} form={form} send={send} />}
      {told && <ToldFields part="told" told={form.told} panel={panel} onType={(next) => type({ told: next })} />}
      {told && item?.agreement && (
        <Segments
          legend="Has the customer agreed?"
          name="agreed"
          value={form.agreed ? 'yes' : 'no'}
          locked={locked}
          onPick={(answer) => type({ agreed: answer === 'yes' ? agreement(form.told) : null })}
          options={[
            { value: 'no', label: 'Not yet' },
            { value: 'yes', label: 'Agreed' },
          ]}
        />
      )}
      {told && form.agreed && <ToldFields part="agreed" told={form.agreed} panel={panel} onType={(agreed) => type({ agreed })} />}
      <Field name="note" label={told ? 'Note' : 'Why does it not apply?'} optional={told}>
        <textarea
          id="field-note"
          rows={2}
          maxLength={500}
          required={!told}
          value={form.note}
          onInput={(event) => type({ note: event.currentTarget.value })}
        />
      </Field>
    </>
  );
}

/** Most likely whoever was told agreed, on the same day, and in writing. */
const agreement = (told: Told): Told => ({ ...told, where: 'mail', evidence: '' });

function Teller({ state, form, send }: FormProps<'expectation'>) {
  const { people, handoff } = state.panel;
  const near = [handoff?.team.ae.email, handoff?.team.ce.email, form.teller];
  const first = people.filter(({ email }) => near.includes(email));
  const others = people.filter(({ email }) => !near.includes(email));
  return (
    <Field name="teller" label="Who told them?">
      <select
        id="field-teller"
        value={form.teller}
        onChange={(event) => send({ is: 'typed', form: { ...form, teller: event.currentTarget.value } })}
      >
        {[...first, ...others].map(({ email, name }) => (
          <option key={email} value={email}>
            {name}
          </option>
        ))}
      </select>
    </Field>
  );
}
