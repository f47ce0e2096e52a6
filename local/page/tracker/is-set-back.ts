import type { Table } from '../state/news';
import type { GridPlace } from './grid-place';

interface Typed {
  readonly at: GridPlace;
  readonly values: readonly (readonly string[])[];
  /** How the tracker read before and afterwards. */
  readonly before: Table | null;
  readonly after: Table | null;
}

/** Whether a cell that was typed reads as before, since the product has set it back. Of several that are pasted, none is told apart. */
export function isSetBack({ at, values, before, after }: Typed): boolean {
  const [[typed = '', ...more] = [], ...rows] = values;
  if (more.length > 0 || rows.length > 0) return false;
  const [was, is] = [textAt(before, at), textAt(after, at)];
  return was !== undefined && was === is && was !== typed.trim();
}

const textAt = (table: Table | null, { row, column }: GridPlace): string | undefined =>
  table?.rows.find((one) => one.row === row)?.cells[table.columns.indexOf(column)];
