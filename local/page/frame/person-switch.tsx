import { useState } from 'preact/hooks';
import { become } from '../state/become';
import { cityOf } from '../state/format-time';
import { type Account, accounts, myAccount } from '../state/workspace';
import { Avatar } from './avatar';
import { Icon } from './icon';
import { PersonDialog } from './person-dialog';
import { Popover } from './popover';

const hintOf = (account: Account) => account.title ?? (account.external ? 'Outside the company' : account.email);

/** Who I am; another person is one click away, since all accounts are on this machine. More can be added. */
export function PersonSwitch() {
  const [edited, setEdited] = useState<Account | 'new' | null>(null);
  const account = myAccount.value;
  if (!account) return null;
  return (
    <>
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
        {(close) => {
          const edit = (whom: Account | 'new') => {
            close();
            setEdited(whom);
          };
          return (
            <>
              <ul class="people">
                {accounts.value.map((person) => (
                  <PersonRow key={person.email} person={person} isMe={person.email === account.email} close={close} onEdit={edit} />
                ))}
              </ul>
              <button type="button" class="text add-person" onClick={() => edit('new')}>
                <Icon name="addPerson" size={18} /> Add a person
              </button>
            </>
          );
        }}
      </Popover>
      {edited !== null && <PersonDialog person={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />}
    </>
  );
}

interface PersonRowProps {
  readonly person: Account;
  readonly isMe: boolean;
  readonly close: () => void;
  readonly onEdit: (person: Account) => void;
}

function PersonRow({ person, isMe, close, onEdit }: PersonRowProps) {
  return (
    <li>
      <button
        type="button"
        class="person"
        aria-current={isMe}
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
      <button
        type="button"
        class="quiet"
        aria-label={`Zone and rights of ${person.name}`}
        title="Zone and rights"
        onClick={() => onEdit(person)}
      >
        <Icon name="edit" size={18} />
      </button>
    </li>
  );
}
