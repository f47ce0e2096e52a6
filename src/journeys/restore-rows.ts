import type { Handoff } from '../handoff/handoff';
import type { HandoffEvent } from '../handoff/handoff-event';
import type { SeenRow, Workspace } from '../workspace/workspace';
import { type Desk, deskOf } from './desk';
import { handoffsInLog } from './handoffs-in-log';
import { writeHandoffs } from './write-handoff';

/** The handoff of a row whose record somebody broke; `null` for a row that never was a handoff. */
export function restoredHandoff({ workspace }: Desk, row: SeenRow): Handoff | null {
  const id = row.cells.id ?? '';
  return id === '' ? null : (handoffsInLog(workspace.tracker.log()).get(id) ?? null);
}

/**
 * Puts the rows of handoffs back that stand in the log and in no row any more. Answers their ids.
 *
 * Only for whoever has the lock: which rows there are is read here, since what was read before may have been put back meanwhile.
 */
export function restoreRows(workspace: Workspace): readonly string[] {
  const standing = new Set(workspace.tracker.all().rows.map(({ cells }) => cells.id ?? ''));
  const desk = deskOf(workspace, workspace.tracker.byRow([]));
  const missing = [...handoffsInLog(workspace.tracker.log()).values()].filter(({ id }) => !standing.has(id));
  let current = desk;
  for (const handoff of missing) {
    const because = 'The row had been deleted; it was put back from the log.';
    const restored: HandoffEvent = {
      what: 'put right',
      column: 'the row',
      typed: 'nothing',
      stands: handoff.customer,
      because,
      at: desk.now,
      by: desk.viewer,
    };
    const place = { row: current.seen.nextRow, cells: {} };
    const written = writeHandoffs(current, [{ row: null, before: handoff, events: [restored], contents: null }]);
    const health = { ...written.desk.seen.health, handoffs: current.seen.health.handoffs };
    current = { ...written.desk, seen: { ...written.desk.seen, nextRow: place.row + 1, health } };
  }
  return missing.map(({ id }) => id);
}
