import { useEffect, useRef } from 'preact/hooks';
import { freshCells } from '../state/do-and-tell';
import { me } from '../state/me';
import type { Sheet } from './google-sheet';
import type { GridPlace } from './grid-place';
import { type Grid, makeGrid } from './make-grid';
import { parsePasted } from './parse-pasted';
import type { SheetShape } from './sheet-shape';

interface SheetGridProps {
  readonly sheet: Sheet;
  readonly shape: SheetShape;
  readonly words: string;
  /** The tab that the product fills: what an act set off stands there. */
  readonly isFirst: boolean;
  readonly place: GridPlace | null;
  readonly onPlace: (place: GridPlace) => void;
  /** True when the sheet took what was typed. */
  readonly onTyped: (place: GridPlace, values: readonly (readonly string[])[]) => Promise<boolean>;
  readonly onSort: (column: number) => void;
  readonly onEditing: (editing: boolean) => void;
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
      isFresh: ({ row, column }) => latest.current.isFirst && freshCells.value.some((cell) => cell.row === row && cell.column === column),
      sheet: () => latest.current.sheet,
      shape: () => latest.current.shape,
      onPlace: (place) => latest.current.onPlace(place),
      onTyped: (place, text) => latest.current.onTyped(place, [[text]]),
      onSort: (column) => latest.current.onSort(column),
      onEditing: (editing) => latest.current.onEditing(editing),
    });
    return () => grid.current?.destroy();
  }, []);
  useEffect(() => grid.current?.refresh(), [props.sheet]);
  useEffect(() => grid.current?.filter(props.words), [props.words]);
  return (
    <div
      class="grid-holder"
      onPaste={(event) => {
        if (event.target instanceof HTMLInputElement || !props.place) return;
        event.preventDefault();
        void props.onTyped(props.place, parsePasted(event.clipboardData?.getData('text/plain') ?? ''));
      }}
    >
      <div ref={holder} class="grid" aria-label={props.shape.title} />
    </div>
  );
}
