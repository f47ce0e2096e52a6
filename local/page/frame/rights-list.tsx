import { ask } from '../api';
import { attempt } from '../state/attempt';
import { loadWorkspace } from '../state/workspace';
import { useAsked } from '../state/use-asked';

interface Right {
  readonly id: string;
  readonly name: string;
  readonly owner: string;
  readonly role: string | null;
}

const choices = [
  ['', 'no access'],
  ['reader', 'can view'],
  ['commenter', 'can comment'],
  ['writer', 'can edit'],
] as const;

/** What a person may do with each file; changed at once, as the file's owner would share it. */
export function RightsList({ person }: { readonly person: string }) {
  const asked = useAsked(person, 0, () => ask<{ files: readonly Right[] }>('/local/rights', { query: { person } }));
  const give = async (fileId: string, role: string) => {
    await attempt(() => ask('/local/rights', { method: 'PUT', body: { person, fileId, role: role === '' ? null : role } }));
    await Promise.all([asked.reload(), loadWorkspace()]);
  };
  return (
    <fieldset class="rights">
      <legend>Files</legend>
      {asked.error !== null && <p class="refusal">{asked.error}</p>}
      {(asked.value?.files ?? []).map(({ id, name, role }) => (
        <label key={id}>
          <span>{name}</span>
          {role === 'owner' ? (
            <small>owns it</small>
          ) : (
            <select value={role ?? ''} onChange={(event) => void give(id, event.currentTarget.value)}>
              {choices.map(([value, words]) => (
                <option key={value} value={value}>
                  {words}
                </option>
              ))}
            </select>
          )}
        </label>
      ))}
    </fieldset>
  );
}
