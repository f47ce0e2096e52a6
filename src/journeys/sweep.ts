import { minute } from '../base/time';
import { rowSeal } from '../tracker/row-seal';
import type { SeenEvent, SeenRow, Workspace } from '../workspace/workspace';
import { type Desk, deskOf } from './desk';
import { fileIdIn } from './file-id-in';
import { restoreHealth } from './restore-health';
import { restoreRows } from './restore-rows';
import { settleHandoff } from './settle-handoff';

/** Google ends an execution after six minutes; the sweep stops by itself before, and the next one goes on. */
const longest = 4 * minute;

/**
 * Looks at everything on a clock, since every trigger can be lost: rows edited by hand, clocks that have run out, TDDs that changed, events that moved.
 *
 * With nothing due it costs one read of the tracker, one of Drive's changes, one of the calendar's, and one write of the heartbeat, however many rows there are.
 */
export function sweep(workspace: Workspace): void {
  const started = workspace.now();
  const desk = deskOf(workspace, workspace.tracker.all());
  const files = workspace.drive.changesSince(workspace.memory.read('driveCursor'));
  const calendar = workspace.calendar.changesSince(workspace.memory.read('calendarCursor'));
  const rows = desk.seen.rows.filter(({ cells }) => cells.id !== undefined && cells.id !== '');
  if (rows.length > 0 && desk.seen.health.head.count === 0) putHealthBack(workspace);
  putBack(desk, rows);

  const due = duties(desk, rows, new Set(files.fileIds), calendar.events);
  const finished = due.every((duty) => settled(workspace, duty, started));

  workspace.tracker.commit({
    seen: desk.seen,
    rows: [],
    log: [],
    health: { lastSweep: workspace.now(), problems: desk.problems },
  });
  const { count, hash } = desk.seen.health.head;
  // Kept where no editor of the tracker can reach it: Verify log knows by it whether the end of the log was cut off.
  if (finished) workspace.memory.write({ driveCursor: files.cursor, calendarCursor: calendar.cursor, logHead: `${String(count)} ${hash}` });
}

interface Duty {
  readonly row: SeenRow;
  readonly documentChanged: boolean;
  readonly event: SeenEvent | undefined;
}

function duties(desk: Desk, rows: readonly SeenRow[], changed: ReadonlySet<string>, events: readonly SeenEvent[]): readonly Duty[] {
  const byId = new Map(events.map((event) => [event.eventId, event]));
  return rows.flatMap((row): Duty[] => {
    const documentChanged = changed.has(fileIdIn(row));
    const event = byId.get(row.cells.event ?? '');
    const isDue = row.cells.due !== '' && Number(row.cells.due) <= desk.now;
    const isEdited = rowSeal(row.cells) !== row.cells.seal;
    return documentChanged || event || isDue || isEdited ? [{ row, documentChanged, event }] : [];
  });
}

/** Settles one row as it is by now; `false` when time is up. A row that somebody moved since is left to the next sweep. */
function settled(workspace: Workspace, { row, documentChanged, event }: Duty, started: number): boolean {
  if (workspace.now() - started > longest) return false;
  workspace.alone(() => {
    const desk = deskOf(workspace, workspace.tracker.byRow([row.row]));
    const [seen] = desk.seen.rows;
    if (seen && seen.cells.id === row.cells.id) settleHandoff(desk, seen, { documentChanged, ...(event ? { event } : {}) });
  });
  return true;
}

/** Set up was cut off half way, or somebody emptied the tab. */
function putHealthBack(workspace: Workspace): void {
  workspace.alone(() => restoreHealth(deskOf(workspace, workspace.tracker.byRow([]))));
}

/** Rows that somebody deleted are put back from the log. A row that was copied holds its id twice and counts once. */
function putBack({ workspace, seen }: Desk, rows: readonly SeenRow[]): void {
  const ids = new Set(rows.map(({ cells }) => cells.id ?? ''));
  if (ids.size < seen.health.handoffs) workspace.alone(() => restoreRows(workspace));
}
