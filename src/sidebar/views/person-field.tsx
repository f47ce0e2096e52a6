import type { PanelView } from '../../rpc/contract/panel-view';
import { Field } from './field';

interface PersonFieldProps {
  readonly name: string;
  readonly label: string;
  /** People who have this standing are offered; where nobody has, or none is asked for, everybody is. */
  readonly standing?: string;
  readonly people: PanelView['people'];
  readonly value: string;
  readonly none: string;
  readonly optional?: boolean;
  readonly onPick: (email: string) => void;
}

/** A person of the People tab; while that tab is empty, an address. */
export function PersonField({ name, label, standing, people, value, none, optional = false, onPick }: PersonFieldProps) {
  const offered = offer(people, standing, value);
  return (
    <Field name={name} label={label} optional={optional}>
      {offered.length === 0 ? (
        <input
          id={`field-${name}`}
          type="email"
          autocomplete="off"
          required={!optional}
          value={value}
          onInput={(event) => onPick(event.currentTarget.value.trim().toLowerCase())}
        />
      ) : (
        <select id={`field-${name}`} required={!optional} value={value} onChange={(event) => onPick(event.currentTarget.value)}>
          <option value="">{none}</option>
          {offered.map(({ email, says }) => (
            <option key={email} value={email}>
              {says}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

/** Whoever holds the role now stays on offer, in the People tab or not; namesakes are told apart by their address. */
function offer(
  people: PanelView['people'],
  standing: string | undefined,
  now: string,
): readonly { readonly email: string; readonly says: string }[] {
  const fitting = standing === undefined ? people : people.filter((person) => person.standing.includes(standing));
  const shown = fitting.length > 0 ? fitting : people;
  const missing = people.length > 0 && now !== '' && !shown.some(({ email }) => email === now);
  const named = [...shown, ...(missing ? [people.find(({ email }) => email === now) ?? { email: now, name: now }] : [])];
  return named.map(({ email, name }) => ({
    email,
    says: named.filter((other) => other.name === name).length > 1 ? `${name} (${email})` : name,
  }));
}
