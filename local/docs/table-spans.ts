import type { Table, TableCell } from './document';

/** How many rows and columns a cell takes: `tableCellStyle` tells it, 1 where it does not. */
export const spansOf = ({ tableCellStyle }: TableCell): { high: number; wide: number } => ({
  high: Number(tableCellStyle?.['rowSpan'] ?? 1),
  wide: Number(tableCellStyle?.['columnSpan'] ?? 1),
});

export function setSpans(cell: TableCell, { high, wide }: { high: number; wide: number }): void {
  cell.tableCellStyle = { ...cell.tableCellStyle, rowSpan: high, columnSpan: wide };
}

/** A cell that takes the place, itself or by reaching over it; the API lists covered cells too, empty. */
export interface Head {
  readonly cell: TableCell;
  readonly row: number;
  readonly column: number;
}

/** The cell that shows at a place of the grid. */
export function headAt({ tableRows }: Table, row: number, column: number): Head | undefined {
  for (let up = row; up >= 0; up -= 1) {
    for (let left = column; left >= 0; left -= 1) {
      const cell = tableRows[up]?.tableCells[left];
      if (!cell) continue;
      const { high, wide } = spansOf(cell);
      const reaches = up + high > row && left + wide > column;
      if (reaches && (up !== row || left !== column)) return { cell, row: up, column: left };
    }
  }
  const cell = tableRows[row]?.tableCells[column];
  return cell && { cell, row, column };
}
