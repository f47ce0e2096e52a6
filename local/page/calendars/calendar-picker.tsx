import type { Signal } from '@preact/signals';
import { hueOf } from '../frame/avatar';
import { cityOf } from '../state/format-time';
import { accounts } from '../state/workspace';

/** Whose calendars are shown. */
export function CalendarPicker({ hidden }: { readonly hidden: Signal<readonly string[]> }) {
  const toggle = (email: string, shown: boolean) =>
    (hidden.value = shown ? hidden.value.filter((known) => known !== email) : [...hidden.value, email]);
  return (
    <fieldset class="picker">
      <legend>Calendars</legend>
      {accounts.value.map(({ email, name, zone, external }) => (
        <label key={email} style={{ '--hue': hueOf(email) }}>
          <input type="checkbox" checked={!hidden.value.includes(email)} onChange={(event) => toggle(email, event.currentTarget.checked)} />
          <span>
            {name}
            <small>{external ? 'outside the company' : cityOf(zone)}</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
