import { Icon } from '../frame/icon';
import { Popover } from '../frame/popover';
import { columnLetters } from './column-letters';
import { DimensionMenu } from './dimension-menu';
import type { GridPlace } from './grid-place';
import type { SheetShape } from './sheet-shape';

interface SheetToolsProps {
  readonly shape: SheetShape;
  readonly place: GridPlace | null;
  readonly words: string;
  readonly within: number | null;
  readonly mayUndo: boolean;
  readonly onWords: (words: string) => void;
  readonly onWithin: (column: number | null) => void;
  readonly onUndo: () => void;
  readonly onSort: (column: number, order: 'ASCENDING' | 'DESCENDING') => void;
  readonly onRequests: (requests: readonly object[]) => void;
  readonly onRename: (column: number, heading: string) => void;
}

/** What can be done to the sheet, and to the row and the column in hand. */
export function SheetTools({
  shape,
  place,
  words,
  within,
  mayUndo,
  onWords,
  onWithin,
  onUndo,
  onSort,
  onRequests,
  onRename,
}: SheetToolsProps) {
  const none = place === null;
  return (
    <div class="sheet-tools" role="toolbar" aria-label="Sheet">
      <label class="filter">
        <span class="away">Show rows that contain</span>
        <input type="search" placeholder="Show rows that contain…" value={words} onInput={(event) => onWords(event.currentTarget.value)} />
      </label>
      <select
        aria-label="In which column"
        value={within ?? ''}
        onChange={(event) => onWithin(event.currentTarget.value === '' ? null : Number(event.currentTarget.value))}
      >
        <option value="">in any column</option>
        {shape.columns.map((column) => (
          <option key={column.at} value={column.at}>
            in {column.heading || columnLetters(column.at)}
          </option>
        ))}
      </select>
      <button type="button" class="text" disabled={!mayUndo} onClick={onUndo}>
        <Icon name="undo" size={18} /> Undo
      </button>
      <button type="button" class="text" disabled={none} onClick={() => place && onSort(place.column, 'ASCENDING')}>
        Sort A→Z
      </button>
      <button type="button" class="text" disabled={none} onClick={() => place && onSort(place.column, 'DESCENDING')}>
        Sort Z→A
      </button>
      <Popover
        label="Rows and columns"
        side="left"
        buttonClass="text"
        button={
          <>
            Rows and columns <Icon name="down" size={18} />
          </>
        }
      >
        {(close) => <DimensionMenu shape={shape} place={place} onRequests={onRequests} onRename={onRename} close={close} />}
      </Popover>
    </div>
  );
}
