import { type CellComponent, TabulatorFull } from 'tabulator-tables';
import { sameJson } from '../document/model/same-json';
import type { Sheet } from './google-sheet';
import { columnOf, field, gridColumns, type GridWishes, type Line, rowOf } from './grid-columns';
import type { GridPlace } from './grid-place';
import { type SheetShape, textOf } from './sheet-shape';

export interface Grid {
  /** Draws the sheet anew where it reads otherwise, once nobody types in it; the columns only when they changed. */
  readonly refresh: () => void;
  /** Shows the rows that have these words; in one column, or anywhere. */
  readonly filter: (words: string, column: number | null) => void;
  /** Takes a cell in hand and scrolls to it. */
  readonly seek: (place: GridPlace) => void;
  /** Starts to edit the cell in hand; `typed` replaces what stands there. */
  readonly edit: (typed?: string) => void;
  readonly destroy: () => void;
}

const linesOf = (sheet: Sheet, { rows, columns }: SheetShape): Line[] =>
  rows.map((row) => ({ row, number: row + 1, ...Object.fromEntries(columns.map(({ at }) => [field(at), textOf(sheet, row, at)])) }));

/** All that a cell's look depends on. */
const shown = ({ me, sheet, fresh }: GridWishes) => ({ me: me(), sheet: sheet(), fresh: fresh() });

const rowHeader = { field: 'number', title: '#', width: 46, headerSort: false, resizable: false, frozen: true, cssClass: 'row-number' };

/** The grid widget over one sheet. It never keeps what was typed: the sheet says what stands there. */
export function makeGrid(holder: HTMLElement, wishes: GridWishes): Grid {
  let ready = false;
  /** How many cells were typed into and are not answered for. */
  let asking = 0;
  /** The sheet came while it could not be drawn. */
  let behind = false;
  /** What the grid shows; `null` after somebody typed into it. */
  let drawn: object | null = shown(wishes);
  let columns = JSON.stringify(wishes.shape().columns);
  const table = new TabulatorFull(holder, {
    height: '100%',
    layout: 'fitData',
    data: linesOf(wishes.sheet(), wishes.shape()),
    columns: gridColumns(wishes),
    rowHeader,
    index: 'row',
    selectableRange: 1,
    selectableRangeColumns: false,
    selectableRangeRows: false,
    editTriggerEvent: 'dblclick',
    clipboard: 'copy',
    clipboardCopyRowRange: 'range',
    clipboardCopyConfig: { columnHeaders: false, rowHeaders: false },
    columnDefaults: { resizable: 'header' },
    placeholder: 'This sheet is empty.',
  });
  const chosen = (range: { getCells: () => CellComponent[][] | CellComponent[] }) => {
    const cells = range.getCells().flat();
    const [cell] = cells;
    if (!cell || cell.getField() === rowHeader.field) return;
    hand = { row: rowOf(cell), column: columnOf(cell) };
    const count = (of: (known: CellComponent) => number) => new Set(cells.map(of)).size;
    wishes.onRange({ ...hand, rows: count(rowOf), columns: count(columnOf) });
  };
  const on = table.on.bind(table) as (event: string, work: (subject: never) => void) => void;
  /** The cell in hand after the rows were drawn anew; at first the first one, never a row's number. */
  let hand: GridPlace | null = null;
  /** Whether it has to come into sight. */
  let sought = false;
  const takeInHand = () => {
    const { columns: shown, rows: drawn } = wishes.shape();
    const wanted = hand ?? { row: drawn[0] ?? -1, column: shown[0]?.at ?? -1 };
    const row = table.getRows('active').find((known) => rowOf(known) === wanted.row);
    const cell = row?.getCells().find((known) => known.getField() === field(wanted.column));
    if (!cell) return;
    table.getRanges()[0]?.setBounds(cell, cell);
    if (sought) void table.scrollToColumn(cell.getField(), 'middle', false);
    sought = false;
  };
  on('tableBuilt', () => {
    ready = true;
    takeInHand();
    if (behind) refresh();
  });
  on('rangeChanged', chosen);
  on('rangeAdded', chosen);
  // The widget does not tell when a drop-down is left with what stood there; its class does.
  const isEdited = () => holder.classList.contains('tabulator-editing');
  const watch = new MutationObserver(() => {
    if (behind) refresh();
  });
  watch.observe(holder, { attributeFilter: ['class'] });
  on('cellEdited', (cell: CellComponent) => {
    const text = String(cell.getValue() ?? '');
    if (text === String(cell.getOldValue() ?? '')) return;
    drawn = null;
    asking += 1;
    void wishes.onTyped({ row: rowOf(cell), column: columnOf(cell) }, text).then((taken) => {
      asking -= 1;
      if (!taken) cell.restoreOldValue();
      if (behind) refresh();
    });
  });
  let rows = wishes.shape().rows.join();
  /** The same rows are written over, so that the cell in hand stays in hand; other rows are drawn anew. */
  const fill = async (lines: Line[]) => {
    const wanted = lines.map((line) => line['row']).join();
    if (wanted === rows) {
      await table.updateData(lines);
      table.getRows('visible').forEach((row) => row.reformat());
    } else {
      await table.replaceData(lines);
      takeInHand();
    }
    rows = wanted;
  };
  const refresh = () => {
    behind = !ready || asking > 0 || isEdited();
    if (behind) return;
    const now = shown(wishes);
    if (sameJson(now, drawn)) return;
    drawn = now;
    const wanted = JSON.stringify(wishes.shape().columns);
    if (wanted !== columns) table.setColumns(gridColumns(wishes));
    columns = wanted;
    void fill(linesOf(wishes.sheet(), wishes.shape()));
  };
  return {
    refresh,
    filter: (words, column) => {
      if (!ready) return;
      const wanted = words.trim().toLowerCase();
      const isLookedAt = (name: string) => (column === null ? name.startsWith('c') : name === field(column));
      if (wanted === '') table.clearFilter(false);
      else
        table.setFilter((line: Line) =>
          Object.entries(line).some(([name, value]) => isLookedAt(name) && String(value).toLowerCase().includes(wanted)),
        );
    },
    seek: (place) => {
      hand = place;
      sought = true;
      if (ready) takeInHand();
    },
    edit: (typed) => {
      const cell = table.getRanges()[0]?.getCells().flat()[0];
      cell?.edit(true);
      const input = cell?.getElement().querySelector('input');
      if (!input || typed === undefined) return;
      input.value = typed;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    },
    destroy: () => {
      watch.disconnect();
      table.destroy();
    },
  };
}
