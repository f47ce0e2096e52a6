import { type Contact, contactRoles } from '../../handoff/introduction';
import { newContact } from '../introduce-form';
import { zones } from '../zone-meant';
import { Field } from './field';
import type { FormProps } from './form-props';
import { PressButton } from './press-button';

/** Who the customer's people are, and which domains are theirs. */
export function ContactsFields({ state, form, send }: FormProps<'contacts'>) {
  const change = (contacts: readonly Contact[]) => send({ is: 'typed', form: { ...form, contacts } });
  const edit = (place: number, part: Partial<Contact>) =>
    change(form.contacts.map((contact, other) => (other === place ? { ...contact, ...part } : contact)));
  return (
    <>
      <Field name="domains" label="The customer’s domains">
        <input
          id="field-domains"
          autocomplete="off"
          placeholder="globex.example"
          value={form.domains}
          onInput={(event) => send({ is: 'typed', form: { ...form, domains: event.currentTarget.value } })}
        />
      </Field>
      <p class="muted">Introductions go to these domains only. For gmail.com and the like, enter the contact’s full address.</p>
      {form.contacts.map((contact, place) => (
        <fieldset key={place} class="contact" id={place === 0 ? 'field-contacts' : undefined} tabIndex={-1}>
          <legend>Contact {place + 1}</legend>
          <Field name={`name-${String(place)}`} label="Name">
            <input
              id={`field-name-${String(place)}`}
              value={contact.name}
              onInput={(event) => edit(place, { name: event.currentTarget.value })}
            />
          </Field>
          <Field name={`email-${String(place)}`} label="E-mail">
            <input
              id={`field-email-${String(place)}`}
              type="email"
              value={contact.email}
              onInput={(event) => edit(place, { email: event.currentTarget.value.trim().toLowerCase() })}
            />
          </Field>
          <Field name={`role-${String(place)}`} label="Role">
            <select
              id={`field-role-${String(place)}`}
              value={contact.role}
              onChange={(event) => edit(place, { role: contactRoles.find((role) => role === event.currentTarget.value) ?? contact.role })}
            >
              {contactRoles.map((role) => (
                <option key={role}>{role}</option>
              ))}
            </select>
          </Field>
          <Field name={`zone-${String(place)}`} label="Time zone" optional>
            <input
              id={`field-zone-${String(place)}`}
              list="zones"
              placeholder="New York, or America/New_York"
              value={contact.zone ?? ''}
              onInput={(event) => edit(place, { zone: event.currentTarget.value === '' ? null : event.currentTarget.value })}
            />
          </Field>
          <PressButton
            state={state}
            at="form"
            label={`Remove contact ${String(place + 1)}`}
            onPress={() => change(form.contacts.filter((_, other) => other !== place))}
          >
            Remove
          </PressButton>
        </fieldset>
      ))}
      <datalist id="zones">
        {zones.map((zone) => (
          <option key={zone} value={zone} />
        ))}
      </datalist>
      <PressButton state={state} at="form" look="tonal" onPress={() => change([...form.contacts, newContact])}>
        Add a contact
      </PressButton>
    </>
  );
}
