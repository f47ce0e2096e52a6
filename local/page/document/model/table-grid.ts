import type { Table, TableCell } from '../google-document';

export interface TableGrid {
  /** The cells that are seen, row by row. */
  readonly rows: readonly (readonly TableCell[])[];
  /** The others: covered by a cell that takes several rows or columns. */
  readonly covered: readonly { readonly row: number; readonly column: number; readonly cell: TableCell }[];
}

/** Sorts a table's cells into seen and covered; `null` when they do not fill their grid exactly, or a row would have none to see. */
export function tableGrid(table: Table): TableGrid | null {
  const all = table.tableRows ?? [];
  const columns = all[0]?.tableCells?.length ?? 0;
  if (columns === 0 || all.some(({ tableCells = [] }) => tableCells.length !== columns)) return null;
  const taken = new Set<string>();
  const covered: { row: number; column: number; cell: TableCell }[] = [];
  const rows: TableCell[][] = [];
  for (const [row, { tableCells = [] }] of all.entries()) {
    const seen: TableCell[] = [];
    for (const [column, cell] of tableCells.entries()) {
      if (taken.has(`${String(row)}:${String(column)}`)) covered.push({ row, column, cell });
      else if (!cover(cell, { row, column, rows: all.length, columns, taken })) return null;
      else seen.push(cell);
    }
    if (seen.length === 0) return null;
    rows.push(seen);
  }
  return { rows, covered };
}

function cover(
  { tableCellStyle }: TableCell,
  { row, column, rows, columns, taken }: { row: number; column: number; rows: number; columns: number; taken: Set<string> },
): boolean {
  const high = tableCellStyle?.rowSpan ?? 1;
  const wide = tableCellStyle?.columnSpan ?? 1;
  if (row + high > rows || column + wide > columns) return false;
  for (let down = 0; down < high; down += 1) {
    for (let across = 0; across < wide; across += 1) {
      const place = `${String(row + down)}:${String(column + across)}`;
      if (taken.has(place)) return false;
      taken.add(place);
    }
  }
  return true;
}
