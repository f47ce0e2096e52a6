import { useRef, useState } from 'preact/hooks';
import { ask } from '../api';
import { attempt } from '../state/attempt';
import { CellLine } from './cell-line';
import type { Sheet } from './google-sheet';
import type { GridRange } from './grid-place';
import { SheetGrid } from './sheet-grid';
import { sheetShape } from './sheet-shape';
import { SheetTools } from './sheet-tools';
import { useSheetEdits } from './use-sheet-edits';
import { WarningDialog } from './warning-dialog';

interface OpenSheetProps {
  readonly spreadsheetId: string;
  readonly sheet: Sheet;
  /** The tab that the product fills. */
  readonly isFirst: boolean;
  readonly reload: () => Promise<void>;
}

type Order = 'ASCENDING' | 'DESCENDING';

/** One sheet of the tracker, and everything that a person can do to it. */
export function OpenSheet({ spreadsheetId, sheet, isFirst, reload }: OpenSheetProps) {
  const [range, setRange] = useState<GridRange | null>(null);
  const [words, setWords] = useState('');
  const [within, setWithin] = useState<number | null>(null);
  /** What was asked for last: a second click turns it round, whether the first has been answered or not. */
  const sorted = useRef<{ readonly column: number; readonly order: Order } | null>(null);
  const edits = useSheetEdits({ spreadsheetId, sheet, isFirst, reload });
  const shape = sheetShape(sheet);

  const change = async (requests: readonly object[]) => {
    const done = await attempt(() => ask(`/v4/spreadsheets/${spreadsheetId}:batchUpdate`, { method: 'POST', body: { requests } }));
    if (done) edits.forget();
    await reload();
    return done;
  };
  const sort = async (column: number, order: Order) => {
    if (shape.used <= shape.headings) return;
    const sorting = {
      sheetId: shape.sheetId,
      startRowIndex: shape.headings,
      endRowIndex: shape.used,
      startColumnIndex: 0,
      endColumnIndex: shape.columnCount,
    };
    sorted.current = { column, order };
    const done = await change([{ sortRange: { range: sorting, sortSpecs: [{ dimensionIndex: column, sortOrder: order }] } }]);
    if (!done) sorted.current = null;
  };
  const turnRound = (column: number) =>
    sort(column, sorted.current?.column === column && sorted.current.order === 'ASCENDING' ? 'DESCENDING' : 'ASCENDING');

  return (
    <>
      <SheetTools
        shape={shape}
        place={range}
        words={words}
        within={within}
        mayUndo={edits.mayUndo}
        onWords={setWords}
        onWithin={setWithin}
        onUndo={() => void edits.undo()}
        onSort={(column, order) => void sort(column, order)}
        onRequests={(requests) => void change(requests)}
        onRename={(column, heading) => void edits.type({ row: 0, column }, [[heading]])}
      />
      <CellLine key={`${range?.row} ${range?.column}`} sheet={sheet} place={range} onTyped={edits.type} />
      <SheetGrid
        key={shape.sheetId}
        sheet={sheet}
        shape={shape}
        words={words}
        isFirst={isFirst}
        within={within}
        range={range}
        onRange={setRange}
        onUndo={() => void edits.undo()}
        onTyped={edits.type}
        onSort={(column) => void turnRound(column)}
      />
      {edits.warned && <WarningDialog description={edits.warned.description} onStop={edits.warned.stop} onGoOn={edits.warned.goOn} />}
    </>
  );
}
