import { useEffect, useRef } from 'preact/hooks';
import { freshCells } from '../state/do-and-tell';
import { me } from '../state/me';
import { type SoughtCell, soughtCell } from '../state/sought-cell';
import type { Sheet } from './google-sheet';
import { emptyRange, fillRange } from './fill-range';
import type { GridPlace, GridRange } from './grid-place';
import { type Grid, makeGrid } from './make-grid';
import { parsePasted } from './parse-pasted';
import { type SheetShape, textOf } from './sheet-shape';

interface SheetGridProps {
  readonly sheet: Sheet;
  readonly shape: SheetShape;
  readonly words: string;
  /** The column that the words are looked for in; `null` for any. */
  readonly within: number | null;
  /** The tab that the product fills: what an act set off stands there. */
  readonly isFirst: boolean;
  readonly range: GridRange | null;
  readonly onRange: (range: GridRange) => void;
  readonly onUndo: () => void;
  /** True when the sheet took what was typed. */
  readonly onTyped: (place: GridPlace, values: readonly (readonly string[])[]) => Promise<boolean>;
  readonly onSort: (column: number) => void;
}

/** What a key does in the grid, as in Sheets: typing replaces, F2 edits, Delete empties, Ctrl+Z takes back. */
function keyOf(event: KeyboardEvent, range: GridRange, { onTyped, onUndo }: SheetGridProps, grid: Grid | null): (() => void) | null {
  const held = event.ctrlKey || event.metaKey;
  if (held && event.key === 'z') return onUndo;
  if (event.key === 'Delete' || event.key === 'Backspace') return () => void onTyped(range, emptyRange(range));
  if (event.key === 'F2') return () => grid?.edit();
  if (event.key.length === 1 && !held && !event.altKey) return () => grid?.edit(event.key);
  return null;
}

/** Where the cell stands on this sheet; `null` where it does not. */
function placeOf({ first, heading }: SoughtCell, { sheet, shape }: SheetGridProps): GridPlace | null {
  const row = shape.rows.find((known) => textOf(sheet, known, 0) === first);
  const column = shape.columns.find((known) => known.heading === heading)?.at;
  return row === undefined || column === undefined ? null : { row, column };
}

/** One sheet as a grid; typing, pasting and sorting are told to the sheet. */
export function SheetGrid(props: SheetGridProps) {
  const holder = useRef<HTMLDivElement>(null);
  const grid = useRef<Grid | null>(null);
  const latest = useRef(props);
  latest.current = props;
  useEffect(() => {
    if (!holder.current) return;
    grid.current = makeGrid(holder.current, {
      me: () => me.value,
      fresh: () => freshCells.value,
      isFresh: ({ row, column }) => latest.current.isFirst && freshCells.value.some((cell) => cell.row === row && cell.column === column),
      sheet: () => latest.current.sheet,
      shape: () => latest.current.shape,
      onRange: (range) => latest.current.onRange(range),
      onTyped: (place, text) => latest.current.onTyped(place, [[text]]),
      onSort: (column) => latest.current.onSort(column),
    });
    return () => grid.current?.destroy();
  }, []);
  useEffect(() => grid.current?.refresh(), [props.sheet]);
  useEffect(() => {
    const place = props.isFirst && soughtCell.value && placeOf(soughtCell.value, props);
    if (!place) return;
    grid.current?.seek(place);
    soughtCell.value = null;
  }, [soughtCell.value, props.sheet]);
  useEffect(() => grid.current?.filter(props.words, props.within), [props.words, props.within]);
  return (
    <div
      class="grid-holder"
      onPaste={(event) => {
        if (event.target instanceof HTMLInputElement || !props.range) return;
        event.preventDefault();
        void props.onTyped(props.range, fillRange(parsePasted(event.clipboardData?.getData('text/plain') ?? ''), props.range));
      }}
      onKeyDown={(event) => {
        if (event.target instanceof HTMLInputElement || !props.range) return;
        const does = keyOf(event, props.range, props, grid.current);
        if (!does) return;
        event.preventDefault();
        does();
      }}
    >
      <div ref={holder} class="grid" aria-label={props.shape.title} />
    </div>
  );
}
