import { useState } from 'preact/hooks';
import { Dialog } from '../frame/dialog';
import { Icon } from '../frame/icon';
import type { GridPlace } from './grid-place';
import type { SheetShape } from './sheet-shape';

interface SheetToolsProps {
  readonly shape: SheetShape;
  readonly place: GridPlace | null;
  readonly words: string;
  readonly onWords: (words: string) => void;
  readonly onSort: (column: number, order: 'ASCENDING' | 'DESCENDING') => void;
  readonly onRequests: (requests: readonly object[]) => void;
  readonly onRename: (column: number, heading: string) => void;
}

/** What can be done to the row and the column in hand. */
export function SheetTools({ shape, place, words, onWords, onSort, onRequests, onRename }: SheetToolsProps) {
  const [renaming, setRenaming] = useState<string | null>(null);
  const dimension = (kind: 'ROWS' | 'COLUMNS', startIndex: number) => ({
    sheetId: shape.sheetId,
    dimension: kind,
    startIndex,
    endIndex: startIndex + 1,
  });
  const heading = shape.columns.find((column) => column.at === place?.column)?.heading ?? '';
  const none = place === null;
  return (
    <div class="sheet-tools" role="toolbar" aria-label="Sheet">
      <label class="filter">
        <span class="away">Show rows that contain</span>
        <input type="search" placeholder="Show rows that contain…" value={words} onInput={(event) => onWords(event.currentTarget.value)} />
      </label>
      <button
        type="button"
        class="text"
        disabled={none}
        onClick={() => place && onRequests([{ insertDimension: { range: dimension('ROWS', place.row + 1), inheritFromBefore: true } }])}
      >
        <Icon name="add" size={18} /> Row below
      </button>
      <button
        type="button"
        class="text"
        disabled={none}
        onClick={() =>
          place && onRequests([{ insertDimension: { range: dimension('COLUMNS', place.column + 1), inheritFromBefore: true } }])
        }
      >
        <Icon name="add" size={18} /> Column right
      </button>
      <button type="button" class="text" disabled={none || shape.headings === 0} onClick={() => setRenaming(heading)}>
        <Icon name="edit" size={18} /> Rename heading
      </button>
      <button type="button" class="text" disabled={none} onClick={() => place && onSort(place.column, 'ASCENDING')}>
        Sort A→Z
      </button>
      <button type="button" class="text" disabled={none} onClick={() => place && onSort(place.column, 'DESCENDING')}>
        Sort Z→A
      </button>
      <button
        type="button"
        class="text"
        disabled={none}
        onClick={() => place && onRequests([{ deleteDimension: { range: dimension('ROWS', place.row) } }])}
      >
        <Icon name="delete" size={18} /> Delete row
      </button>
      {renaming !== null && place && (
        <Dialog title="Rename the heading" onClose={() => setRenaming(null)}>
          <form
            onSubmit={(event) => {
              event.preventDefault();
              onRename(place.column, renaming);
              setRenaming(null);
            }}
          >
            <label>
              Heading
              <input value={renaming} onInput={(event) => setRenaming(event.currentTarget.value)} />
            </label>
            <div class="row end">
              <button type="button" class="text" onClick={() => setRenaming(null)}>
                Keep it
              </button>
              <button type="submit" class="primary">
                Rename
              </button>
            </div>
          </form>
        </Dialog>
      )}
    </div>
  );
}
