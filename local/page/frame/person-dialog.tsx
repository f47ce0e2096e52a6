import { useState } from 'preact/hooks';
import { ask } from '../api';
import { attempt } from '../state/attempt';
import { say } from '../state/toasts';
import { type Account, loadWorkspace, myZone } from '../state/workspace';
import { Dialog } from './dialog';
import { RightsList } from './rights-list';

interface PersonDialogProps {
  /** Whom it is about; nobody yet where a person is added. */
  readonly person: Account | null;
  readonly onClose: () => void;
}

const zones = Intl.supportedValuesOf('timeZone');

/** A person of the workspace: who, in which zone, inside the company or not, and what of it they may open. */
export function PersonDialog({ person, onClose }: PersonDialogProps) {
  const [draft, setDraft] = useState<Account>(person ?? { email: '', name: '', zone: myZone.value, title: '' });
  const change = (part: Partial<Account>) => setDraft({ ...draft, ...part });
  const save = async () => {
    const path = person === null ? '/local/people' : `/local/people/${encodeURIComponent(person.email)}`;
    const done = await attempt(() => ask(path, { method: person === null ? 'POST' : 'PUT', body: draft }));
    if (!done) return;
    await loadWorkspace();
    onClose();
    if (person === null)
      say(`${draft.name} added.`, 'done', [
        {
          head: 'Give them a role',
          lines: ['Handoff knows the people listed in the tracker’s People tab; a lead or an admin adds them there.'],
          href: '#/tracker/People',
        },
      ]);
    else say(`${draft.name} saved.`);
  };
  return (
    <Dialog title={person === null ? 'Add a person' : person.name} onClose={onClose}>
      <form
        class="person-form"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <label>
          Name
          <input required value={draft.name} onInput={(event) => change({ name: event.currentTarget.value })} />
        </label>
        <label>
          E-mail
          <input
            required
            type="email"
            placeholder="kim@vendor.example"
            disabled={person !== null}
            value={draft.email}
            onInput={(event) => change({ email: event.currentTarget.value })}
          />
        </label>
        <label>
          Time zone
          <input required list="zones" value={draft.zone} onInput={(event) => change({ zone: event.currentTarget.value })} />
          <datalist id="zones">
            {zones.map((zone) => (
              <option key={zone} value={zone} />
            ))}
          </datalist>
        </label>
        <label>
          Job title
          <input
            placeholder="Implementation engineer"
            value={draft.title ?? ''}
            onInput={(event) => change({ title: event.currentTarget.value })}
          />
        </label>
        <label class="inline">
          <input
            type="checkbox"
            disabled={person !== null}
            checked={draft.external === true}
            onChange={(event) => change({ external: event.currentTarget.checked })}
          />
          Outside the company
        </label>
        {person !== null && <RightsList person={person.email} />}
        <div class="row end">
          <button type="button" class="text" onClick={onClose}>
            Cancel
          </button>
          <button type="submit" class="primary">
            {person === null ? 'Add' : 'Save'}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
