import { useState } from 'preact/hooks';
import { Icon } from '../frame/icon';
import type { GridPlace } from './grid-place';
import type { SheetShape } from './sheet-shape';

interface DimensionMenuProps {
  readonly shape: SheetShape;
  readonly place: GridPlace | null;
  readonly onRequests: (requests: readonly object[]) => void;
  readonly onRename: (column: number, heading: string) => void;
  readonly close: () => void;
}

/** Rows and columns put in and taken out beside the cell in hand, and its column's heading. */
export function DimensionMenu({ shape, place, onRequests, onRename, close }: DimensionMenuProps) {
  const heading = shape.columns.find((column) => column.at === place?.column)?.heading ?? '';
  const [renamed, setRenamed] = useState(heading);
  if (!place) return <p class="muted">Choose a cell first.</p>;
  const of = (dimension: 'ROWS' | 'COLUMNS', startIndex: number) => ({
    range: { sheetId: shape.sheetId, dimension, startIndex, endIndex: startIndex + 1 },
  });
  const ask = (request: object) => {
    close();
    onRequests([request]);
  };
  return (
    <div class="menu-list">
      <button type="button" onClick={() => ask({ insertDimension: { ...of('ROWS', place.row + 1), inheritFromBefore: true } })}>
        <Icon name="add" size={18} /> Row below
      </button>
      <button type="button" onClick={() => ask({ insertDimension: { ...of('COLUMNS', place.column + 1), inheritFromBefore: true } })}>
        <Icon name="add" size={18} /> Column right
      </button>
      <button type="button" onClick={() => ask({ deleteDimension: of('ROWS', place.row) })}>
        <Icon name="delete" size={18} /> Delete row
      </button>
      {shape.headings > 0 && (
        <form
          class="rename"
          onSubmit={(event) => {
            event.preventDefault();
            close();
            onRename(place.column, renamed);
          }}
        >
          <label>
            Heading
            <input value={renamed} onInput={(event) => setRenamed(event.currentTarget.value)} />
          </label>
          <button type="submit">Rename</button>
        </form>
      )}
    </div>
  );
}
