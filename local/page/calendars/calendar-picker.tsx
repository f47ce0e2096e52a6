import type { Signal } from '@preact/signals';
import { hueOf } from '../frame/avatar';
import { cityOf } from '../state/format-time';
import { accounts } from '../state/workspace';

/** Whose calendars are shown; nothing of people outside the company can be. */
export function CalendarPicker({ hidden }: { readonly hidden: Signal<readonly string[]> }) {
  const toggle = (email: string, shown: boolean) =>
    (hidden.value = shown ? hidden.value.filter((known) => known !== email) : [...hidden.value, email]);
  return (
    <fieldset class="picker">
      <legend>Calendars</legend>
      {accounts.value
        .filter(({ external }) => !external)
        .map(({ email, name, zone }) => (
          <label key={email} style={{ '--hue': hueOf(email) }}>
            <input
              type="checkbox"
              checked={!hidden.value.includes(email)}
              onChange={(event) => toggle(email, event.currentTarget.checked)}
            />
            <span>
              {name}
              <small>{cityOf(zone)}</small>
            </span>
          </label>
        ))}
    </fieldset>
  );
}
