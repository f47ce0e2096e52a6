import type { Sheet } from './sheets-state';

/** How many rows there are up to the last one with a value in it. Formats, notes and drop-downs are no values. */
export function lastRow({ rows }: Sheet): number {
  for (let row = rows.length - 1; row >= 0; row -= 1) if (rows[row]?.some((cell) => cell?.value !== undefined)) return row + 1;
  return 0;
}
