import type { Edit } from './edit';
import { resizeGrid } from './resize-grid';
import type { Dimension } from './shapes/range-shapes';
import type { Cell, Row, Sheet } from './sheets-state';
import { shiftDimension } from './shift-dimension';

interface Insertion {
  readonly sheet: Sheet;
  readonly dimension: Dimension;
  readonly at: number;
  readonly count: number;
  /** Whose formats and sizes the new ones take: those before or those behind. At the end of the grid there are none behind. */
  readonly inheritFromBefore: boolean;
}

/** Puts blank rows or columns into a sheet; all that lies behind moves on. */
export function insertDimension(edit: Edit, { sheet, dimension, at, count, inheritFromBefore }: Insertion): void {
  const { rowCount, columnCount, frozenRowCount = 0, frozenColumnCount = 0 } = sheet.properties.gridProperties;
  shiftDimension(edit, sheet, dimension, { kind: 'insert', at, count, inheritFromBefore });
  if (dimension === 'ROWS') {
    resizeGrid(edit, sheet, { rowCount: rowCount + count, ...(at < frozenRowCount ? { frozenRowCount: frozenRowCount + count } : {}) });
    const model = looks(sheet.rows[inheritFromBefore ? at - 1 : at] ?? null);
    insertInto(edit, sheet.rows, { at, count, make: () => model && model.slice() });
    insertInto(edit, sheet.rowSizes, { at, count, make: () => null });
    return;
  }
  resizeGrid(edit, sheet, {
    columnCount: columnCount + count,
    ...(at < frozenColumnCount ? { frozenColumnCount: frozenColumnCount + count } : {}),
  });
  sheet.rows.forEach((row, index) => {
    if (!row || row.length < at) return;
    const model = look(row[inheritFromBefore ? at - 1 : at]);
    edit.row(sheet, index).splice(at, 0, ...Array.from({ length: count }, () => model));
  });
  insertInto(edit, sheet.columnSizes, { at, count, make: () => null });
}

function insertInto<T>(
  edit: Edit,
  list: (T | null)[],
  { at, count, make }: { readonly at: number; readonly count: number; readonly make: () => T | null },
): void {
  const made = Array.from({ length: count }, make);
  if (at > list.length && made.every((each) => each === null)) return;
  if (at > list.length) edit.pad(list, at);
  edit.splice(list, at, 0, made);
}

function looks(row: Row | null): Row | null {
  const formats = row?.map(look) ?? [];
  return formats.some((cell) => cell !== null) ? formats : null;
}

const look = (cell: Cell | null | undefined): Cell | null => (cell?.format === undefined ? null : { format: cell.format });
