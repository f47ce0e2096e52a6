import type { Table } from './news';

/** A cell of the tracker that reads otherwise than before. */
export interface ChangedCell {
  readonly row: number;
  readonly column: number;
  /** What the row is about: the second cell, or the first where there is none. */
  readonly about: string;
  readonly heading: string;
  readonly text: string;
}

/** The cells that differ, in the order of the sheet. Rows are known by their first cell, so that a sort is no change; a new row is all of its filled cells. */
export function changedCells(before: Table | null, after: Table | null): readonly ChangedCell[] {
  if (!after) return [];
  const [headings, ...rows] = after.rows;
  const known = new Map((before?.rows ?? []).map(({ cells }) => [cells[0], cells]));
  return rows.flatMap(({ row, cells }) => {
    const was = known.get(cells[0]) ?? [];
    return cells.flatMap((text, place): readonly ChangedCell[] => {
      const column = after.columns[place];
      if (column === undefined || text === (was[place] ?? '')) return [];
      return [{ row, column, about: (cells[1] ?? '') || (cells[0] ?? ''), heading: headings?.cells[place] ?? '', text }];
    });
  });
}
