import type { PmInput } from '../../rpc/contract/details-input';
import type { TeamForm } from '../state';
import { ChoiceList } from './choice-list';
import { Field } from './field';
import type { FormProps } from './form-props';
import { PersonField } from './person-field';

/** Customer, opportunity, people and close date of a handoff; whether there is a PM has three answers. */
export function TeamFields({ state, form, send }: FormProps<'register' | 'edit-team'>) {
  const { people } = state.panel;
  const type = (change: Partial<TeamForm>) => send({ is: 'typed', form: { ...form, consequences: undefined, ...change } });
  return (
    <>
      <Field name="customer" label="Customer">
        <input
          id="field-customer"
          required
          autocomplete="off"
          value={form.customer}
          onInput={(event) => type({ customer: event.currentTarget.value })}
        />
      </Field>
      <Field name="opportunity" label="Opportunity" optional>
        <input
          id="field-opportunity"
          autocomplete="off"
          placeholder="Number or link in your CRM"
          value={form.opportunity}
          onInput={(event) => type({ opportunity: event.currentTarget.value })}
        />
      </Field>
      <PersonField
        name="ae"
        label="Account executive (AE)"
        standing="AE"
        none="Choose a person"
        people={people}
        value={form.ae}
        onPick={(ae) => type({ ae })}
      />
      <PersonField
        name="ce"
        label="Customer engineer (CE)"
        standing="CE"
        none="Choose a person"
        people={people}
        value={form.ce}
        onPick={(ce) => type({ ce })}
      />
      <PersonField
        name="ie"
        label="Implementation engineer (IE)"
        standing="IE"
        none="Not decided yet"
        optional
        people={people}
        value={form.ie}
        onPick={(ie) => type({ ie })}
      />
      <ChoiceList
        name="pm"
        legend="Project manager (PM)"
        value={form.pm.is}
        onPick={(is) => type({ pm: pmOf(is) })}
        options={[
          {
            value: 'assigned',
            label: 'Assigned',
            under: <PmPerson form={form} people={people} onPick={(who) => type({ pm: { is: 'assigned', who } })} />,
          },
          { value: 'none', label: 'None: this handoff needs no PM' },
          { value: 'undecided', label: 'Not decided yet', under: <p class="muted">The handoff waits until it is decided.</p> },
        ]}
      />
      <Field name="close" label="Close date" optional>
        <input id="field-close" type="date" value={form.closeDate} onInput={(event) => type({ closeDate: event.currentTarget.value })} />
      </Field>
      {form.consequences && form.consequences.length > 0 && (
        <section id="field-consequences" class="consequences" aria-labelledby="consequences-title" tabIndex={-1}>
          <h3 id="consequences-title">This also means</h3>
          <ul>
            {form.consequences.map((consequence) => (
              <li key={consequence}>{consequence}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

interface PmPersonProps {
  readonly form: TeamForm;
  readonly people: FormProps<'register'>['state']['panel']['people'];
  readonly onPick: (email: string) => void;
}

function PmPerson({ form, people, onPick }: PmPersonProps) {
  return (
    <PersonField
      name="pm-who"
      label="Who?"
      standing="PM"
      none="Choose a person"
      people={people}
      value={form.pm.is === 'assigned' ? form.pm.who : ''}
      onPick={onPick}
    />
  );
}

const pmOf = (is: PmInput['is']): PmInput => (is === 'assigned' ? { is, who: '' } : { is });
