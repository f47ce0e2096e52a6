import { become } from '../state/become';
import { cityOf } from '../state/format-time';
import { type Account, accounts, myAccount } from '../state/workspace';
import { Avatar } from './avatar';
import { Icon } from './icon';
import { Popover } from './popover';

const hintOf = (account: Account) => account.title ?? (account.external ? 'Outside the company' : account.email);

/** Who I am; another person is one click away, since all accounts are on this machine. */
export function PersonSwitch() {
  const account = myAccount.value;
  if (!account) return null;
  return (
    <Popover
      label="People"
      says="Switch person"
      buttonClass="quiet who"
      button={
        <>
          <Avatar name={account.name} email={account.email} />
          <span class="who-text">
            <strong>{account.name}</strong>
            <small>
              {hintOf(account)} · {cityOf(account.zone)}
            </small>
          </span>
          <Icon name="down" />
        </>
      }
    >
      {(close) => (
        <ul class="people">
          {accounts.value.map((person) => (
            <li key={person.email}>
              <button
                type="button"
                class="person"
                aria-current={person.email === account.email}
                onClick={() => {
                  close();
                  void become(person.email);
                }}
              >
                <Avatar name={person.name} email={person.email} size={32} />
                <span>
                  <strong>{person.name}</strong>
                  <small>{person.title ? `${person.title} · ${person.email}` : person.email}</small>
                </span>
                <small class="zone">{person.external ? 'outside' : cityOf(person.zone)}</small>
              </button>
            </li>
          ))}
        </ul>
      )}
    </Popover>
  );
}
