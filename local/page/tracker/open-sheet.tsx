import { useRef, useState } from 'preact/hooks';
import { ask } from '../api';
import { attempt } from '../state/attempt';
import { doAndTell } from '../state/do-and-tell';
import { me } from '../state/me';
import { CellLine } from './cell-line';
import type { Sheet } from './google-sheet';
import type { GridPlace, GridRange } from './grid-place';
import { nameOfCell } from './name-of-cell';
import { protectionOf } from './protection-of';
import { SheetGrid } from './sheet-grid';
import { enteredText, sheetShape, textOf } from './sheet-shape';
import { SheetTools } from './sheet-tools';
import { WarningDialog } from './warning-dialog';

interface OpenSheetProps {
  readonly spreadsheetId: string;
  readonly sheet: Sheet;
  readonly isFirst: boolean;
  readonly reload: () => Promise<void>;
  readonly onEditing: (editing: boolean) => void;
}

type Order = 'ASCENDING' | 'DESCENDING';

type Texts = readonly (readonly string[])[];

interface Warned {
  readonly description: string;
  readonly goOn: () => void;
  readonly stop: () => void;
}

/** What an edit wrote over. */
interface Before {
  readonly at: GridPlace;
  readonly values: Texts;
}

const quietFor = 5 * 60_000;

/** ““signed” is typed into Signature.”, or how many cells were pasted. */
function wroteWords(sheet: Sheet, at: GridPlace, values: readonly (readonly string[])[]): string {
  const count = values.flat().length;
  const [text = ''] = values[0] ?? [];
  if (count > 1) return `${count} cells are pasted.`;
  const where = textOf(sheet, 0, at.column) || nameOfCell(at.row, at.column);
  return text === '' ? `${where} is emptied.` : `“${text}” is typed into ${where}.`;
}

/** One sheet of the tracker, and everything that a person can do to it. */
export function OpenSheet({ spreadsheetId, sheet, isFirst, reload, onEditing }: OpenSheetProps) {
  const [range, setRange] = useState<GridRange | null>(null);
  const [words, setWords] = useState('');
  const [within, setWithin] = useState<number | null>(null);
  const [undoable, setUndoable] = useState<readonly Before[]>([]);
  const quietUntil = useRef(0);
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
  const write = async (at: GridPlace, values: Texts) => {
    const body = { spreadsheetId, sheetId: shape.sheetId, startRow: at.row, startColumn: at.column, values };
    const isOwn = ({ row, column }: GridPlace) =>
      isFirst &&
      row >= at.row &&
      row < at.row + values.length &&
      column >= at.column &&
      column < at.column + (values[row - at.row]?.length ?? 0);
    const typed = () => ask('/local/cells', { method: 'POST', body });
    const taken = await doAndTell(typed, { done: null, head: wroteWords(sheet, at, values), wrote: isOwn });
    await reload();
    return taken;
  };
  /** As Sheets: a protection that only warns asks first. */
  const confirmed = (at: GridPlace, values: Texts) => {
    const warning = values
      .flatMap((row, down) => row.map((_, across) => protectionOf(sheet, at.row + down, at.column + across, me.value)))
      .find((protection) => protection?.warningOnly === true);
    if (!warning || Date.now() < quietUntil.current) return write(at, values);
    return new Promise<boolean>((resolve) =>
      setWarned({
        description: (warning.description ?? '').replace(/^\[?handoff\]?:?\s*/i, ''),
        goOn: () => void write(at, values).then(resolve),
        stop: () => resolve(false),
      }),
    );
  };
  const type = async (at: GridPlace, values: Texts) => {
    const before = values.map((row, down) => row.map((_, across) => enteredText(sheet, at.row + down, at.column + across)));
    const taken = await confirmed(at, values);
    if (taken) setUndoable((known) => [...known, { at, values: before }]);
    return taken;
  };
  const undo = async () => {
    const last = undoable[undoable.length - 1];
    if (last && (await confirmed(last.at, last.values))) setUndoable((known) => known.slice(0, -1));
  };

  return (
    <>
      <SheetTools
        shape={shape}
        place={range}
        words={words}
        within={within}
        mayUndo={undoable.length > 0}
        onWords={setWords}
        onWithin={setWithin}
        onUndo={() => void undo()}
        onSort={(column, order) => void sort(column, order)}
        onRequests={(requests) => void change(requests)}
        onRename={(column, heading) => void type({ row: 0, column }, [[heading]])}
      />
      <CellLine key={`${range?.row} ${range?.column}`} sheet={sheet} place={range} onTyped={type} />
      <SheetGrid
        key={shape.sheetId}
        sheet={sheet}
        shape={shape}
        words={words}
        isFirst={isFirst}
        within={within}
        range={range}
        onRange={setRange}
        onUndo={() => void undo()}
        onTyped={type}
        onSort={(column) => void sort(column, sorted?.column === column && sorted.order === 'ASCENDING' ? 'DESCENDING' : 'ASCENDING')}
        onEditing={onEditing}
      />
      {warned && (
        <WarningDialog
          description={warned.description}
          onStop={() => {
            warned.stop();
            setWarned(null);
          }}
          onGoOn={(quiet) => {
            if (quiet) quietUntil.current = Date.now() + quietFor;
            warned.goOn();
            setWarned(null);
          }}
        />
      )}
    </>
  );
}
