import { type Cells, columns } from '../tracker/columns';
import type { SeenRow } from '../workspace/workspace';
import type { Desk } from './desk';
import { toMend } from './sweep/pass';

const begins = 'A handoff gets its row when its TDD is registered in Handoff’s panel.';
const byHand = `Handoff does not know this row. ${begins}`;
const copyOf = (id: string) => `This row was a copy of ${id} and is no handoff: delete it. ${begins}`;

/** Rows that are no handoff's and have not been told so: typed by hand, or copied; of two rows with one id the first is the handoff's. */
export function straysIn(rows: readonly SeenRow[]): readonly SeenRow[] {
  const ids = new Set<string>();
  return rows.filter((row) => {
    const { id = '' } = row.cells;
    const isOwn = id !== '' && !ids.has(id);
    ids.add(id);
    return !isOwn && cellsToTell(row) !== null;
  });
}

/**
 * Tells in rows that are no handoff's that they are none; what people typed stays. A copy loses all by which it would be taken for the handoff.
 * One call where there is something to tell. Only for whoever has the lock.
 */
export function tellStrays({ workspace, seen }: Desk, strays: readonly SeenRow[]): void {
  const rows = strays.flatMap((stray) => {
    const cells = cellsToTell(stray);
    return cells ? [{ row: stray.row, cells }] : [];
  });
  if (rows.length === 0) return;
  const missed = workspace.tracker.commit({ seen, rows, log: [], health: {} });
  if (missed.length > 0) workspace.memory.write({ sweepPass: toMend });
}

function cellsToTell({ cells }: SeenRow): Partial<Cells> | null {
  // Without its column nothing is known of ids.
  if (cells.id === undefined) return null;
  if (cells.id) return { ...ours(cells), note: copyOf(cells.id) };
  const isTyped = columns.some(({ key, typedBy }) => typedBy === 'people' && cells[key]);
  if (isTyped) return cells.note ? null : { note: byHand };
  return cells.note ? { note: '' } : null;
}

/** What Handoff writes, emptied. */
const ours = (cells: Partial<Cells>): Partial<Cells> =>
  Object.fromEntries(columns.flatMap(({ key, typedBy }) => (typedBy === 'handoff' && cells[key] ? [[key, '']] : [])));
