import type { TableCell } from './document';
import { type Batch, type Editing } from './editing';
import { cellOf, emptyParagraph } from './empty-table';
import { findTable, type FoundTable } from './find-table';
import { deleteContent } from './delete-content';
import { reindex } from './reindex';
import type { Requests } from './requests';
import { shiftForDelete, shiftForInsert } from './shift-named-ranges';
import { type Head, headAt, setSpans, spansOf } from './table-spans';

/** Inserts an empty row above or below a cell; a merged cell that reaches across grows by it. */
export function insertTableRow(batch: Batch, { tableCellLocation, insertBelow = false }: Requests['insertTableRow']): object {
  const found = findTable(batch, tableCellLocation);
  const { table } = found;
  const head = headAt(table, found.row, found.column);
  const above = head?.row ?? found.row;
  const at = insertBelow ? above + (head ? spansOf(head.cell).high : 1) : above;
  const like = table.tableRows[insertBelow ? at - 1 : at];
  for (const { cell } of headsAcross(found, { row: at })) setSpans(cell, { ...spansOf(cell), high: spansOf(cell).high + 1 });
  const tableCells = Array.from({ length: table.columns }, (_, column) => cellLike(like?.tableCells[column]));
  const before = table.tableRows[at - 1];
  const place = before ? (before.endIndex ?? 0) : (table.tableRows[0]?.startIndex ?? 0);
  table.tableRows.splice(at, 0, { tableCells, ...(like?.tableRowStyle && { tableRowStyle: structuredClone(like.tableRowStyle) }) });
  table.rows += 1;
  grow(found.editing, place, 1 + tableCells.length * emptyCell);
  reindex(found.editing.content, 0);
  return {};
}

/** Inserts an empty column left or right of a cell; a merged cell that reaches across grows by it. */
export function insertTableColumn(batch: Batch, { tableCellLocation, insertRight = false }: Requests['insertTableColumn']): object {
  const found = findTable(batch, tableCellLocation);
  const { table, editing } = found;
  const head = headAt(table, found.row, found.column);
  const left = head?.column ?? found.column;
  const at = insertRight ? left + (head ? spansOf(head.cell).wide : 1) : left;
  for (const { cell } of headsAcross(found, { column: at })) setSpans(cell, { ...spansOf(cell), wide: spansOf(cell).wide + 1 });
  for (const row of [...table.tableRows].reverse()) {
    const before = row.tableCells[at - 1];
    grow(editing, before ? (before.endIndex ?? 0) : (row.startIndex ?? 0) + 1, emptyCell);
    row.tableCells.splice(at, 0, cellLike(row.tableCells[insertRight ? at - 1 : at]));
  }
  columnsOf(found)?.splice(at, 0, structuredClone(columnsOf(found)?.[insertRight ? at - 1 : at] ?? {}));
  table.columns += 1;
  reindex(editing.content, 0);
  return {};
}

/** Deletes the rows that a cell takes, and the table with its last row. */
export function deleteTableRow(batch: Batch, { tableCellLocation }: Requests['deleteTableRow']): object {
  const found = findTable(batch, tableCellLocation);
  const { table, editing } = found;
  const head = headAt(table, found.row, found.column);
  const first = head?.row ?? found.row;
  const count = head ? spansOf(head.cell).high : 1;
  if (count >= table.rows) return deleteTable(found);
  shrinkHeads(found, { from: first, count, along: 'high' });
  for (const row of table.tableRows.splice(first, count).reverse())
    shiftForDelete(editing.tab, editing.segmentId, row.startIndex ?? 0, row.endIndex ?? 0);
  table.rows -= count;
  reindex(editing.content, 0);
  return {};
}

/** Deletes the columns that a cell takes, and the table with its last column. */
export function deleteTableColumn(batch: Batch, { tableCellLocation }: Requests['deleteTableColumn']): object {
  const found = findTable(batch, tableCellLocation);
  const { table, editing } = found;
  const head = headAt(table, found.row, found.column);
  const first = head?.column ?? found.column;
  const count = head ? spansOf(head.cell).wide : 1;
  if (count >= table.columns) return deleteTable(found);
  shrinkHeads(found, { from: first, count, along: 'wide' });
  for (const row of [...table.tableRows].reverse()) {
    for (const cell of row.tableCells.splice(first, count).reverse())
      shiftForDelete(editing.tab, editing.segmentId, cell.startIndex ?? 0, cell.endIndex ?? 0);
  }
  columnsOf(found)?.splice(first, count);
  table.columns -= count;
  reindex(editing.content, 0);
  return {};
}

/** One index for the cell, one for its newline. */
const emptyCell = 2;

/** A new cell takes over background, borders and padding from its neighbour, never its merge. */
function cellLike(neighbour: TableCell | undefined): TableCell {
  const cell = cellOf([emptyParagraph()]);
  const style = { ...cell.tableCellStyle, ...structuredClone(neighbour?.tableCellStyle ?? {}), rowSpan: 1, columnSpan: 1 };
  return { ...cell, tableCellStyle: style };
}

const columnsOf = ({ table }: FoundTable) => table.tableStyle?.['tableColumnProperties'] as object[] | undefined;

const grow = ({ tab, segmentId }: Editing, index: number, length: number) => {
  shiftForInsert(tab, segmentId, index, length);
};

function deleteTable({ editing, element }: FoundTable): object {
  deleteContent(editing, element.startIndex ?? 0, element.endIndex ?? 0);
  return {};
}

function headsOf({ table }: FoundTable): Head[] {
  return table.tableRows.flatMap(({ tableCells }, row) => tableCells.map((cell, column) => ({ cell, row, column })));
}

/** Merged cells that begin before a line between two rows or columns and end behind it. */
function headsAcross(found: FoundTable, line: { row: number } | { column: number }): Head[] {
  return headsOf(found).filter(({ cell, row, column }) => {
    const { high, wide } = spansOf(cell);
    return 'row' in line ? row < line.row && row + high > line.row : column < line.column && column + wide > line.column;
  });
}

/** Merged cells lose what they had among the deleted rows or columns; one that began there goes on in what is left of it. */
function shrinkHeads(found: FoundTable, { from, count, along }: { from: number; count: number; along: 'high' | 'wide' }): void {
  const { tableRows } = found.table;
  for (const { cell, row, column } of headsOf(found)) {
    const spans = spansOf(cell);
    const begin = along === 'high' ? row : column;
    const end = begin + spans[along];
    const lost = Math.min(end, from + count) - Math.max(begin, from);
    if (lost <= 0 || spans[along] === 1) continue;
    if (end > from + count && begin >= from) {
      const heir = along === 'high' ? tableRows[from + count]?.tableCells[column] : tableRows[row]?.tableCells[from + count];
      if (!heir) continue;
      heir.content = structuredClone(cell.content);
      heir.tableCellStyle = structuredClone(cell.tableCellStyle ?? {});
      setSpans(heir, { ...spans, [along]: spans[along] - lost });
    } else if (spans[along] > lost) setSpans(cell, { ...spans, [along]: spans[along] - lost });
  }
}
