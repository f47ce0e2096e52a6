import { type CellComponent, type ColumnDefinition, TabulatorFull } from 'tabulator-tables';
import { cellLook } from './cell-look';
import { choicesOf } from './choices-of';
import { columnLetters } from './column-letters';
import type { Sheet } from './google-sheet';
import type { GridPlace, GridRange } from './grid-place';
import { protectionOf } from './protection-of';
import { cellOf, type SheetShape, textOf } from './sheet-shape';

export interface GridWishes {
  readonly me: () => string;
  /** Whether the last act set off what the cell reads. */
  readonly isFresh: (place: GridPlace) => boolean;
  readonly sheet: () => Sheet;
  readonly shape: () => SheetShape;
  readonly onRange: (range: GridRange) => void;
  readonly onTyped: (place: GridPlace, text: string) => Promise<boolean>;
  readonly onSort: (column: number) => void;
  readonly onEditing: (editing: boolean) => void;
}

export interface Grid {
  /** Draws the sheet anew; the columns only when they changed. */
  readonly refresh: () => void;
  /** Shows the rows that have these words; in one column, or anywhere. */
  readonly filter: (words: string, column: number | null) => void;
  /** Starts to edit the cell in hand; `typed` replaces what stands there. */
  readonly edit: (typed?: string) => void;
  readonly destroy: () => void;
}

type Line = Record<string, string | number>;

const field = (column: number) => `c${column}`;
const columnOf = (cell: CellComponent) => Number(cell.getField().slice(1));
const rowOf = (drawn: { getData: () => Line }) => Number(drawn.getData()['row']);

const linesOf = (sheet: Sheet, { rows, columns }: SheetShape): Line[] =>
  rows.map((row) => ({ row, number: row + 1, ...Object.fromEntries(columns.map(({ at }) => [field(at), textOf(sheet, row, at)])) }));

const marked = (element: HTMLElement, names: Readonly<Record<string, boolean>>) => {
  for (const [name, on] of Object.entries(names)) element.classList.toggle(name, on);
};

/** Draws one cell: its text, its colours, a corner for a note, a mark for a protection. */
const draw = (wishes: GridWishes) => (cell: CellComponent) => {
  const place = { row: rowOf(cell), column: columnOf(cell) };
  const sheet = wishes.sheet();
  const element = cell.getElement();
  const { note, hyperlink } = cellOf(sheet, place.row, place.column);
  const protection = protectionOf(sheet, place.row, place.column, wishes.me());
  element.style.backgroundColor = '';
  element.style.color = '';
  Object.assign(
    element.style,
    cellLook(sheet, place.row, place.column, (row, column) => textOf(sheet, row, column)),
  );
  marked(element, {
    noted: note !== undefined,
    fresh: wishes.isFresh(place),
    kept: protection !== undefined && !protection.warningOnly,
    watched: protection?.warningOnly === true,
    chosen: choicesOf(sheet, place.row, place.column) !== undefined,
  });
  element.title = note ?? '';
  const text = String(cell.getValue() ?? '');
  // A string would be taken as HTML.
  const plain = document.createElement('span');
  plain.textContent = text;
  if (hyperlink === undefined && !/^https?:\/\/\S+$/.test(text)) return plain;
  const link = document.createElement('a');
  link.href = /^https?:/.test(hyperlink ?? text) ? (hyperlink ?? text) : '#';
  link.target = '_blank';
  link.rel = 'noreferrer noopener';
  link.textContent = text;
  return link;
};

const columnsOf = (wishes: GridWishes): ColumnDefinition[] => {
  const shape = wishes.shape();
  const sheet = wishes.sheet();
  return shape.columns.map(({ at, heading, note, width }, place): ColumnDefinition => {
    const listed = shape.rows.some((row) => choicesOf(sheet, row, at) !== undefined);
    return {
      title: heading === '' ? columnLetters(at) : heading,
      field: field(at),
      width,
      minWidth: 40,
      frozen: place < shape.frozenColumns,
      headerSort: false,
      ...(note === undefined ? {} : { headerTooltip: note }),
      headerClick: () => wishes.onSort(at),
      formatter: draw(wishes),
      editor: listed ? 'list' : 'input',
      editorParams: (cell: CellComponent) =>
        listed
          ? {
              values: ['', ...(choicesOf(wishes.sheet(), rowOf(cell), at) ?? [])],
              autocomplete: true,
              freetext: true,
              allowEmpty: true,
              listOnEmpty: true,
            }
          : { elementAttributes: { 'aria-label': `${heading}, row ${rowOf(cell) + 1}` } },
    };
  });
};

const rowHeader = { field: 'number', title: '#', width: 46, headerSort: false, resizable: false, frozen: true, cssClass: 'row-number' };

/** The grid widget over one sheet. It never keeps what was typed: the sheet says what stands there. */
export function makeGrid(holder: HTMLElement, wishes: GridWishes): Grid {
  let ready = false;
  let columns = JSON.stringify(wishes.shape().columns);
  const table = new TabulatorFull(holder, {
    height: '100%',
    layout: 'fitData',
    data: linesOf(wishes.sheet(), wishes.shape()),
    columns: columnsOf(wishes),
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
  const takeInHand = () => {
    const { columns: shown, rows: drawn } = wishes.shape();
    const wanted = hand ?? { row: drawn[0] ?? -1, column: shown[0]?.at ?? -1 };
    const row = table.getRows('active').find((known) => rowOf(known) === wanted.row);
    const cell = row?.getCells().find((known) => known.getField() === field(wanted.column));
    if (cell) table.getRanges()[0]?.setBounds(cell, cell);
  };
  on('tableBuilt', () => {
    ready = true;
    takeInHand();
  });
  on('rangeChanged', chosen);
  on('rangeAdded', chosen);
  on('cellEditing', () => wishes.onEditing(true));
  on('cellEditCancelled', () => wishes.onEditing(false));
  on('cellEdited', (cell: CellComponent) => {
    wishes.onEditing(false);
    const text = String(cell.getValue() ?? '');
    if (text === String(cell.getOldValue() ?? '')) return;
    void wishes.onTyped({ row: rowOf(cell), column: columnOf(cell) }, text).then((taken) => {
      if (!taken) cell.restoreOldValue();
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
  return {
    refresh: () => {
      if (!ready) return;
      const wanted = JSON.stringify(wishes.shape().columns);
      if (wanted !== columns) table.setColumns(columnsOf(wishes));
      columns = wanted;
      void fill(linesOf(wishes.sheet(), wishes.shape()));
    },
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
    edit: (typed) => {
      const cell = table.getRanges()[0]?.getCells().flat()[0];
      cell?.edit(true);
      const input = cell?.getElement().querySelector('input');
      if (!input || typed === undefined) return;
      input.value = typed;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    },
    destroy: () => table.destroy(),
  };
}
