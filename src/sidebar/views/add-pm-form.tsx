import type { FormProps } from './form-props';

/** The guest list as everybody on the call will see it: the customer too. */
export function AddPmForm({ state, form: { preview } }: FormProps<'add-pm'>) {
  if (preview === null) return state.doing && <p class="muted">Checking who is on the call…</p>;
  const outside = preview.guests.filter((guest) => guest.outside).length;
  return (
    <section class="preview" aria-label="Who is on it">
      <dl>
        <dt>Call</dt>
        <dd>{preview.summary || 'No title'}</dd>
        <dt>When</dt>
        <dd>{preview.when}</dd>
        <dt>Guests from now on</dt>
        {preview.guests.map(({ email, name, outside: isOutside }, place) => (
          <dd key={email}>
            {name} <span class="muted">{name === email ? '' : email}</span>
            {isOutside && <b> outside the company</b>}
            {place === preview.guests.length - 1 && <b> added</b>}
          </dd>
        ))}
      </dl>
      <p>
        Google Calendar writes to all of them, {outside === 1 ? 'one person' : `${String(outside)} people`} outside the company included.
        Answers already given stay.
      </p>
    </section>
  );
}
