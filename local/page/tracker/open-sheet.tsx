import { useState } from 'preact/hooks';
import { ask } from '../api';
import { Dialog } from '../frame/dialog';
import { attempt } from '../state/attempt';
import type { ChangedCell } from '../state/changed-cells';
import { doAndTell } from '../state/do-and-tell';
import { me } from '../state/me';
import { CellLine } from './cell-line';
import type { Sheet } from './google-sheet';
import type { GridPlace } from './grid-place';
import { nameOfCell } from './name-of-cell';
import { protectionOf } from './protection-of';
import { SheetGrid } from './sheet-grid';
import { sheetShape, textOf } from './sheet-shape';
import { SheetTools } from './sheet-tools';

interface OpenSheetProps {
  readonly spreadsheetId: string;
  readonly sheet: Sheet;
  readonly isFirst: boolean;
  readonly reload: () => Promise<void>;
  readonly onEditing: (editing: boolean) => void;
}

type Order = 'ASCENDING' | 'DESCENDING';

interface Warned {
  readonly because: string;
  readonly goOn: () => void;
  readonly stop: () => void;
}

/** “Signature is “signed” now.”, or how many cells were pasted. */
function wroteWords(sheet: Sheet, at: GridPlace, values: readonly (readonly string[])[]): string {
  const count = values.flat().length;
  const [text = ''] = values[0] ?? [];
  if (count > 1) return `${count} cells are pasted.`;
  return `${textOf(sheet, 0, at.column) || nameOfCell(at.row, at.column)} is ${text === '' ? 'empty' : `“${text}”`} now.`;
}

/** One sheet of the tracker, and everything that a person can do to it. */
export function OpenSheet({ spreadsheetId, sheet, isFirst, reload, onEditing }: OpenSheetProps) {
  const [place, setPlace] = useState<GridPlace | null>(null);
  const [words, setWords] = useState('');
  const [sorted, setSorted] = useState<{ readonly column: number; readonly order: Order } | null>(null);
  const [warned, setWarned] = useState<Warned | null>(null);
  const shape = sheetShape(sheet);

  const change = async (requests: readonly object[]) => {
    const done = await attempt(() => ask(`/v4/spreadsheets/${spreadsheetId}:batchUpdate`, { method: 'POST', body: { requests } }));
    await reload();
    return done;
  };
  const sort = async (column: number, order: Order) => {
    if (shape.used <= shape.headings) return;
    const range = {
      sheetId: shape.sheetId,
      startRowIndex: shape.headings,
      endRowIndex: shape.used,
      startColumnIndex: 0,
      endColumnIndex: shape.columnCount,
    };
    const done = await change([{ sortRange: { range, sortSpecs: [{ dimensionIndex: column, sortOrder: order }] } }]);
    if (done) setSorted({ column, order });
  };
  const write = async (at: GridPlace, values: readonly (readonly string[])[]) => {
    const body = { spreadsheetId, sheetId: shape.sheetId, startRow: at.row, startColumn: at.column, values };
    const wrote = ({ row, column }: ChangedCell) =>
      isFirst &&
      row >= at.row &&
      row < at.row + values.length &&
      column >= at.column &&
      column < at.column + (values[row - at.row]?.length ?? 0);
    const typed = () => ask('/local/cells', { method: 'POST', body });
    const taken = await doAndTell(typed, { done: null, head: wroteWords(sheet, at, values), wrote });
    await reload();
    return taken;
  };
  /** As Sheets: a protection that only warns asks first. */
  const type = (at: GridPlace, values: readonly (readonly string[])[]) => {
    const warning = values
      .flatMap((row, down) => row.map((_, across) => protectionOf(sheet, at.row + down, at.column + across, me.value)))
      .find((protection) => protection?.warningOnly === true);
    if (!warning) return write(at, values);
    return new Promise<boolean>((resolve) =>
      setWarned({
        because: (warning.description ?? '').replace(/^\[?handoff\]?:?\s*/i, ''),
        goOn: () => void write(at, values).then(resolve),
        stop: () => resolve(false),
      }),
    );
  };

  return (
    <>
      <SheetTools
        shape={shape}
        place={place}
        words={words}
        onWords={setWords}
        onSort={(column, order) => void sort(column, order)}
        onRequests={(requests) => void change(requests)}
        onRename={(column, heading) => void type({ row: 0, column }, [[heading]])}
      />
      <CellLine key={`${place?.row} ${place?.column}`} sheet={sheet} place={place} onTyped={type} />
      <SheetGrid
        key={shape.sheetId}
        sheet={sheet}
        shape={shape}
        words={words}
        isFirst={isFirst}
        place={place}
        onPlace={setPlace}
        onTyped={type}
        onSort={(column) => void sort(column, sorted?.column === column && sorted.order === 'ASCENDING' ? 'DESCENDING' : 'ASCENDING')}
        onEditing={onEditing}
      />
      {warned && (
        <Dialog
          title="Change it by hand?"
          onClose={() => {
            warned.stop();
            setWarned(null);
          }}
        >
          <p>{warned.because === '' ? 'This part of the sheet should not be changed by accident.' : warned.because}</p>
          <div class="row end">
            <button
              type="button"
              class="text"
              onClick={() => {
                warned.stop();
                setWarned(null);
              }}
            >
              Leave it
            </button>
            <button
              type="button"
              class="primary"
              onClick={() => {
                warned.goOn();
                setWarned(null);
              }}
            >
              Change it
            </button>
          </div>
        </Dialog>
      )}
    </>
  );
}
