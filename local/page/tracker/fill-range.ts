import type { GridRange } from './grid-place';

type Texts = readonly (readonly string[])[];

/** What is pasted into a range, as in Sheets: it is repeated where the range is a multiple of it, else it is written once from the corner. */
export function fillRange(pasted: Texts, { rows, columns }: Pick<GridRange, 'rows' | 'columns'>): Texts {
  const height = pasted.length;
  const width = Math.max(0, ...pasted.map((row) => row.length));
  if (height === 0 || width === 0) return pasted;
  const down = rows % height === 0 ? rows / height : 1;
  const across = columns % width === 0 ? columns / width : 1;
  const wide = pasted.map((row) => Array.from({ length: across }, () => row).flat());
  return Array.from({ length: down }, () => wide).flat();
}

/** Nothing, all over a range. */
export const emptyRange = ({ rows, columns }: Pick<GridRange, 'rows' | 'columns'>): Texts =>
  Array.from({ length: rows }, () => Array.from({ length: columns }, () => ''));
