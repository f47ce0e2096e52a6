import { useState } from 'preact/hooks';
import { Icon } from '../frame/icon';
import { me } from '../state/me';
import { nameOf } from '../state/workspace';
import type { Sheet } from './google-sheet';
import type { GridPlace } from './grid-place';
import { nameOfCell } from './name-of-cell';
import { protectionOf } from './protection-of';
import { cellOf, enteredText } from './sheet-shape';

interface CellLineProps {
  readonly sheet: Sheet;
  readonly place: GridPlace | null;
  readonly onTyped: (place: GridPlace, values: readonly (readonly string[])[]) => Promise<boolean>;
}

/** The cell in hand: its name, all of its text to read and edit, its note, and who may type there. */
export function CellLine({ sheet, place, onTyped }: CellLineProps) {
  const [typed, setTyped] = useState<string | null>(null);
  if (!place)
    return (
      <div class="cell-line">
        <output class="cell-name">–</output>
        <span class="muted">Choose a cell to see all of it, with its note.</span>
      </div>
    );
  const stands = enteredText(sheet, place.row, place.column);
  const { note } = cellOf(sheet, place.row, place.column);
  const protection = protectionOf(sheet, place.row, place.column, me.value);
  const editors = (protection?.editors?.users ?? []).map(nameOf).join(', ');
  const commit = async () => {
    if (typed === null || typed === stands) return setTyped(null);
    await onTyped(place, [[typed]]);
    setTyped(null);
  };
  return (
    <div class="cell-line">
      <output class="cell-name">{nameOfCell(place.row, place.column)}</output>
      <input
        aria-label={`Content of ${nameOfCell(place.row, place.column)}`}
        value={typed ?? stands}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onBlur={() => void commit()}
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.currentTarget.blur();
          if (event.key === 'Escape') setTyped(null);
        }}
      />
      {protection && (
        <span class="cell-note">
          <Icon name="lock" size={16} />
          {(protection.description ?? '').replace(/^\[?handoff\]?:?\s*/i, '') ||
            (protection.warningOnly ? 'Protected: you get a warning first.' : 'Protected.')}
          {!protection.warningOnly && editors !== '' ? ` Only ${editors} can type here.` : ''}
        </span>
      )}
      {note !== undefined && (
        <span class="cell-note">
          <Icon name="note" size={16} />
          {note}
        </span>
      )}
    </div>
  );
}
