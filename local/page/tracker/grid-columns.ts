import type { CellComponent, ColumnDefinition } from 'tabulator-tables';
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
  /** All cells that are. */
  readonly fresh: () => readonly GridPlace[];
  readonly sheet: () => Sheet;
  readonly shape: () => SheetShape;
  readonly onRange: (range: GridRange) => void;
  readonly onTyped: (place: GridPlace, text: string) => Promise<boolean>;
  readonly onSort: (column: number) => void;
}

/** A row of the sheet as the widget keeps it. */
export type Line = Record<string, string | number>;

export const field = (column: number) => `c${column}`;
export const columnOf = (cell: CellComponent) => Number(cell.getField().slice(1));
export const rowOf = (drawn: { getData: () => Line }) => Number(drawn.getData()['row']);

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

/** The sheet's columns for the widget: how a cell is drawn, and with what it is edited. */
export const gridColumns = (wishes: GridWishes): ColumnDefinition[] => {
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
