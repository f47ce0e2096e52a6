import type { Node } from 'prosemirror-model';
import { googleContentSize } from '../model/google-size';
import { cellOf, tableOf } from '../model/node-attrs';
import { sameJson } from '../model/same-json';
import { schema } from '../model/schema';
import { CannotWrite } from './cannot-write';
import { pairColumns, pairRows } from './table-pairs';
import { locationOf, type Writing } from './writing';

interface TableChange {
  readonly before: Node;
  readonly after: Node;
  readonly at: number;
  readonly finally: number;
}

/** Rows and columns that come or go, then what stands in the cells. */
export function tableChanges(writing: Writing, change: TableChange): void {
  if (change.before === change.after) return;
  const grid = hasSameGrid(change.before, change.after) ? seenCells(change.before) : reshape(writing, change);
  fill(writing, { grid, after: change.after, at: change.at, finally: change.finally });
}

/** Fills a table that was just inserted. */
export function fillTable(writing: Writing, { node, at, finally: end }: { node: Node; at: number; finally: number }): void {
  const grid = node.children.map((row) => ({ cells: row.children.map(() => ({ cell: emptyCell, covered: 0 })), behind: 0 }));
  fill(writing, { grid, after: node, at, finally: end });
}

/** Rows and columns of a table without merged cells; such a one can be made, and be given others. */
export function plainGrid(table: Node): { rows: number; columns: number } {
  const columns = table.firstChild?.childCount ?? 0;
  const isPlain = table.children.every(
    (row) => row.childCount === columns && row.children.every((cell) => cellOf(cell).colspan === 1 && cellOf(cell).rowspan === 1),
  );
  if (!isPlain || columns === 0 || tableOf(table).covered.length > 0)
    throw new CannotWrite('You cannot copy a table with merged cells here, or add rows and columns to it.');
  return { rows: table.childCount, columns };
}

/** The table, its rows, its cells, and a newline in each. */
export const emptyTableSize = (rows: number, columns: number): number => 2 + rows * (1 + columns * 2);

const emptyCell = schema.nodes.table_cell.create(null, schema.nodes.paragraph.create());

interface GridRow {
  /** The cells that are seen, each with the indices that covered ones take right before it. */
  readonly cells: readonly { readonly cell: Node; readonly covered: number }[];
  /** Indices that covered cells take behind the last of them. */
  readonly behind: number;
}
type Grid = readonly GridRow[];

const shapeOf = (table: Node) => table.children.map((row) => row.children.map((cell) => [cellOf(cell).colspan, cellOf(cell).rowspan]));

const hasSameGrid = (one: Node, other: Node) => sameJson(shapeOf(one), shapeOf(other)) && sameJson(tableOf(one), tableOf(other));

/** The cells as they stand in a table, with what is covered between them. */
function seenCells(table: Node): Grid {
  const sizes = new Map(tableOf(table).covered.map(({ row, column, size }) => [`${String(row)}:${String(column)}`, size]));
  return table.children.map((row, down) => {
    let column = 0;
    const skip = () => {
      let sum = 0;
      for (
        let size = sizes.get(`${String(down)}:${String(column)}`);
        size !== undefined;
        size = sizes.get(`${String(down)}:${String(column)}`)
      ) {
        sum += size;
        column += 1;
      }
      return sum;
    };
    const cells = row.children.map((cell) => {
      const covered = skip();
      column += 1;
      return { cell, covered };
    });
    return { cells, behind: skip() };
  });
}

/** Deletes and inserts rows and columns; answers the grid that is left, with empty cells where they are new. */
function reshape(writing: Writing, { before, after, at }: TableChange): Grid {
  const [old, fresh] = [plainGrid(before), plainGrid(after)];
  const rows = pairRows(before, after);
  const columns = pairColumns(before, after, rows);
  const cell = (rowIndex: number, columnIndex: number) => ({
    tableCellLocation: { tableStartLocation: locationOf(writing, at), rowIndex, columnIndex },
  });
  for (const column of [...missing(old.columns, columns, 0)].reverse()) writing.edits.push({ deleteTableColumn: cell(0, column) });
  for (const row of [...missing(old.rows, rows, 0)].reverse()) writing.edits.push({ deleteTableRow: cell(row, 0) });
  for (const row of missing(fresh.rows, rows, 1))
    writing.edits.push({ insertTableRow: { ...cell(Math.max(row - 1, 0), 0), insertBelow: row > 0 } });
  for (const column of missing(fresh.columns, columns, 1))
    writing.edits.push({ insertTableColumn: { ...cell(0, Math.max(column - 1, 0)), insertRight: column > 0 } });
  const [rowOf, columnOf] = [new Map(rows.map(([i, j]) => [j, i])), new Map(columns.map(([i, j]) => [j, i]))];
  return after.children.map((row, down) => ({
    behind: 0,
    cells: row.children.map((_, across) => {
      const [i, j] = [rowOf.get(down), columnOf.get(across)];
      return { cell: i === undefined || j === undefined ? emptyCell : before.child(i).child(j), covered: 0 };
    }),
  }));
}

function missing(count: number, pairs: readonly (readonly [number, number])[], side: 0 | 1): readonly number[] {
  const paired = new Set(pairs.map((pair) => pair[side]));
  return [...Array(count).keys()].filter((at) => !paired.has(at));
}

/** Changes the cells from the last to the first. */
function fill(writing: Writing, { grid, after, at, finally: end }: { grid: Grid; after: Node; at: number; finally: number }): void {
  const now = cellStarts(grid, at);
  const then = cellStarts(seenCells(after), end);
  for (const row of [...grid.keys()].reverse()) {
    for (const column of [...(grid[row]?.cells ?? []).keys()].reverse()) {
      const cell = grid[row]?.cells[column]?.cell;
      const fresh = after.child(row).child(column);
      const [start, final] = [now[row]?.[column], then[row]?.[column]];
      if (!cell || start === undefined || final === undefined || cell === fresh) continue;
      writing.inside({ before: cell.children, after: fresh.children, at: start, finally: final });
    }
  }
}

/** Index of the first thing in each cell: the table, the row and the cell each take one before it. */
function cellStarts(grid: Grid, table: number): readonly (readonly number[])[] {
  let at = table + 1;
  return grid.map(({ cells, behind }) => {
    at += 1;
    const starts = cells.map(({ cell, covered }) => {
      const start = at + covered + 1;
      at = start + googleContentSize(cell);
      return start;
    });
    at += behind;
    return starts;
  });
}
