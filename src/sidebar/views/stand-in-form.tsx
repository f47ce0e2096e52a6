import { ChoiceList } from './choice-list';
import { Field } from './field';
import type { FormProps } from './form-props';
import { PersonField } from './person-field';
import { ReasonField } from './reason-field';

/** Who signs for a reviewer, and from which day to which. */
export function StandInForm({ state, form, send }: FormProps<'name-stand-in'>) {
  const { people, handoff } = state.panel;
  const type = (change: Partial<typeof form>) => send({ is: 'typed', form: { ...form, ...change } });
  const roles = handoff?.mayStandIn ?? [];
  const holderOf = (role: string) => handoff?.reviewers.find((reviewer) => reviewer.role === role)?.person;
  const nameOf = (role: string) => holderOf(role)?.name ?? role;
  const never = [handoff?.team.ae?.email, handoff?.team.ce?.email, holderOf(form.role)?.email];
  return (
    <>
      {roles.length > 1 && (
        <ChoiceList
          name="role"
          legend="For whom?"
          value={form.role}
          options={roles.map((role) => ({ value: role, label: `${nameOf(role)} (${role})` }))}
          onPick={(role) => type({ role })}
        />
      )}
      <p>The stand-in reviews and signs off “for {form.role === '' ? 'the reviewer' : nameOf(form.role)}”. Everybody sees both names.</p>
      <PersonField
        name="who"
        label="Stand-in"
        none="Choose a person"
        people={people.filter(({ email }) => !never.includes(email))}
        value={form.who}
        onPick={(who) => type({ who })}
      />
      <Field name="from" label="From">
        <input id="field-from" type="date" required value={form.from} onInput={(event) => type({ from: event.currentTarget.value })} />
      </Field>
      <Field name="until" label="Until (inclusive)">
        <input id="field-until" type="date" required value={form.until} onInput={(event) => type({ until: event.currentTarget.value })} />
      </Field>
      <ReasonField label="Why?" value={form.reason} onInput={(reason) => type({ reason })} />
    </>
  );
}
