import { useState } from 'preact/hooks';
import { ask } from '../api';
import { Avatar } from '../frame/avatar';
import { Dialog } from '../frame/dialog';
import { attempt } from '../state/attempt';
import { useAsked } from '../state/use-asked';
import { accounts, nameOf } from '../state/workspace';

interface Permission {
  readonly id: string;
  readonly emailAddress?: string;
  readonly role: string;
}

const roles = [
  ['reader', 'can view'],
  ['commenter', 'can comment'],
  ['writer', 'can edit'],
] as const;

const roleWords = (role: string) => (role === 'owner' ? 'owner' : (roles.find(([name]) => name === role)?.[1] ?? role));

interface ShareDialogProps {
  readonly id: string;
  readonly title: string;
  readonly onClose: () => void;
}

/** Who sees the document, and letting somebody else in. */
export function ShareDialog({ id, title, onClose }: ShareDialogProps) {
  const shared = useAsked(id, 0, () =>
    ask<{ permissions: readonly Permission[] }>(`/drive/v3/files/${id}/permissions`, {
      query: { fields: 'permissions(id,emailAddress,role)' },
    }),
  );
  const known = shared.value?.permissions ?? [];
  const others = accounts.value.filter((account) => !known.some((permission) => permission.emailAddress === account.email));
  const [chosen, setChosen] = useState('');
  const [role, setRole] = useState('commenter');
  const email = others.some((account) => account.email === chosen) ? chosen : (others[0]?.email ?? '');
  const share = async () => {
    const done = await attempt(
      () => ask(`/drive/v3/files/${id}/permissions`, { method: 'POST', body: { type: 'user', role, emailAddress: email } }),
      `${nameOf(email)} ${roleWords(role)}.`,
    );
    if (done) await shared.reload();
  };
  return (
    <Dialog title={`Share “${title}”`} onClose={onClose}>
      {shared.error !== null && <p class="refused-line">{shared.error}</p>}
      <ul class="shared">
        {known.map(({ id: permission, emailAddress = '', role: held }) => (
          <li key={permission}>
            <Avatar name={nameOf(emailAddress)} email={emailAddress} />
            <span>{nameOf(emailAddress)}</span>
            <small>{roleWords(held)}</small>
          </li>
        ))}
      </ul>
      {shared.value !== null && others.length > 0 && (
        <div class="row">
          <label class="grow">
            Person
            <select value={email} onChange={(event) => setChosen(event.currentTarget.value)}>
              {others.map((account) => (
                <option key={account.email} value={account.email}>
                  {account.name}
                </option>
              ))}
            </select>
          </label>
          <label>
            Role
            <select value={role} onChange={(event) => setRole(event.currentTarget.value)}>
              {roles.map(([name, words]) => (
                <option key={name} value={name}>
                  {words}
                </option>
              ))}
            </select>
          </label>
        </div>
      )}
      <div class="row end">
        <button type="button" class="text" onClick={onClose}>
          Done
        </button>
        <button type="button" class="primary" disabled={email === ''} onClick={() => void share()}>
          Share
        </button>
      </div>
    </Dialog>
  );
}
