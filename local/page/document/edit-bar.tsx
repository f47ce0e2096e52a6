import { Icon } from '../frame/icon';
import { attempt } from '../state/attempt';
import { addAfterRequests, deleteRequests, styleRequests } from './edit-requests';
import { caretTo, current } from './open-paper';
import type { Save } from './paragraph-block';

const styles = [
  ['NORMAL_TEXT', 'Normal text'],
  ['TITLE', 'Title'],
  ['SUBTITLE', 'Subtitle'],
  ...[1, 2, 3, 4, 5, 6].map((level) => [`HEADING_${level}`, `Heading ${level}`] as const),
] as const;

/** What can be done to the paragraph with the caret: its style, a new one after it, removing it. */
export function EditBar({ save }: { readonly save: Save }) {
  const place = current.value;
  const keepFocus = (event: Event) => event.preventDefault();
  const run = (requests: readonly object[]) => void attempt(() => save(requests));
  return (
    <div class="edit-bar" role="toolbar" aria-label="Paragraph">
      <select
        aria-label="Style of the paragraph"
        disabled={place === null}
        value={place?.named ?? 'NORMAL_TEXT'}
        onChange={(event) => {
          if (!place) return;
          const named = event.currentTarget.value;
          current.value = { ...place, named };
          caretTo.value = place;
          run(styleRequests(place, place.end, named));
        }}
      >
        {styles.map(([name, label]) => (
          <option key={name} value={name}>
            {label}
          </option>
        ))}
      </select>
      <button
        type="button"
        class="text"
        disabled={place === null}
        onPointerDown={keepFocus}
        onClick={() => {
          if (!place) return;
          caretTo.value = { ...place, start: place.end };
          run(addAfterRequests(place, place.end));
        }}
      >
        <Icon name="add" size={18} /> Paragraph after
      </button>
      <button
        type="button"
        class="text"
        disabled={place === null}
        onPointerDown={keepFocus}
        onClick={() => {
          if (!place) return;
          current.value = null;
          run(deleteRequests(place, place.end, place));
        }}
      >
        <Icon name="delete" size={18} /> Delete paragraph
      </button>
    </div>
  );
}
