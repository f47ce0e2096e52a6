import type { Handoff } from '../handoff/handoff';
import type { SeenRow, Workspace } from '../workspace/workspace';
import { columnKeys } from '../tracker/columns';
import { genuineEntries } from '../tracker/genuine-entries';
import { canonical } from './canonical';
import { commitHandoffs, type HandoffChange } from './commit-handoffs';
import { type Desk, deskOf } from './desk';
import { handoffIn } from './handoff-record';
import { handoffsInLog } from './handoffs-in-log';

/** Somebody would have to move rows in the same second each time. */
const mostRounds = 5;

/**
 * Writes every row anew that does not hold what the log tells of its handoff, and those at `places`, where cells of another handoff were written;
 * what was written into rows of nobody is taken out. Rows that are missing are left to the sweep. Only for whoever has the lock.
 */
export function mendRows(workspace: Workspace, places: readonly number[]): void {
  let missed = places;
  for (let round = 0; round < mostRounds; round += 1) {
    missed = mendOnce(workspace, missed);
    if (missed.length === 0) return;
  }
}

function mendOnce(workspace: Workspace, places: readonly number[]): readonly number[] {
  const desk = deskOf(workspace, workspace.tracker.all(columnKeys));
  const told = handoffsInLog(genuineEntries(workspace.tracker.log(), desk.sealKey()));
  clearStrays(desk);
  const changes = desk.seen.rows.flatMap((row): readonly HandoffChange[] => {
    const handoff = told.get(row.cells.id ?? '');
    if (!handoff || (isAsTold(desk, row, handoff) && !places.includes(row.row))) return [];
    return [{ row, before: handoff, events: [], contents: null, noticed: true }];
  });
  return changes.length > 0 ? commitHandoffs(desk, changes).missed : [];
}

const isAsTold = (desk: Desk, row: SeenRow, handoff: Handoff): boolean => canonical(handoffIn(desk, row)) === canonical(handoff);

/** A row without an id that holds a record is one that nobody registered. Only what stands there is written over: not everybody may write every column. */
function clearStrays({ workspace, seen }: Desk): void {
  const rows = seen.rows
    .filter(({ cells }) => !cells.id && (cells.record || cells.seal))
    .map(({ row, cells }) => ({
      row,
      cells: Object.fromEntries(Object.entries(cells).flatMap(([key, text]) => (text === '' ? [] : [[key, '']]))),
    }));
  if (rows.length > 0) workspace.tracker.commit({ seen, rows, log: [], health: {} });
}
