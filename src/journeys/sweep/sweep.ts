import { minute } from '../../base/time';
import { fingerprint } from '../../base/sha256-hex';
import { problemWords } from '../../tracker/cell-problem';
import type { SeenRow, Workspace } from '../../workspace/workspace';
import { type Desk, deskOf } from '../desk';
import { followSettingsEdit } from '../follow-settings-edit';
import { mendRows } from '../mend-rows';
import { restoreHealth } from '../restore-health';
import { restoreRows } from '../restore-rows';
import { dutiesOf } from './duties-of';
import { healthLines } from './health-lines';
import { leftOf, passIn, passMemory, toMend } from './pass';
import { straysIn, tellStrays } from '../tell-strays';
import { settleDuties } from './settle-duties';

/** Google ends an execution after six minutes; the sweep stops by itself before, and the next one goes on. */
const longest = 4 * minute;

/** A tab full of rows that are none is told by and by. */
const mostStrays = 100;

/**
 * Looks at everything on a clock, since every trigger can be lost: rows edited by hand, clocks that have run out, TDDs that changed, events that moved.
 *
 * With nothing due it costs one read of the tracker, one of Drive's changes, one of the calendar's, and one write of the heartbeat, however many rows there are.
 */
export function sweep(workspace: Workspace): void {
  const until = workspace.now() + longest;
  const { memory, tracker } = workspace;
  const kept = memory.read('sweepPass');
  if (kept === toMend) workspace.alone(() => mendRows(workspace, []));
  const first = deskOf(workspace, tracker.all());
  const files = workspace.drive.changesSince(memory.read('driveCursor'));
  const calendar = workspace.calendar.changesSince(memory.read('calendarCursor'));
  const isBack = putBack(first, () => workspace.now() < until);
  const desk = isBack ? deskOf(workspace, tracker.all()) : first;
  const rows = handoffsIn(desk);
  tellStraysOf(desk);

  const pass = passIn(kept) ?? { after: '', files: files.cursor, events: calendar.cursor };
  const people = fingerprint(JSON.stringify(desk.seen.people));
  const peopleChanged = people !== memory.read('peopleSeen');
  const { due, changed } = dutiesOf(rows, { fileIds: files.fileIds, events: calendar.events, peopleChanged }, desk.now);
  const left = leftOf(pass, changed);
  const settled = settleDuties(workspace, { due, changed: left }, until);

  const problems = healthLines([...desk.problems.map(problemWords), ...settled.problems]);
  tracker.commit({ seen: desk.seen, rows: [], log: [], health: { lastSweep: workspace.now(), problems } });
  if (problems.join('\n') !== desk.seen.health.problems.join('\n')) followSettingsEdit(workspace);
  const { count, hash } = desk.seen.health.head;
  const after = settled.changed[settled.changed.length - 1]?.row.cells.id ?? pass.after;
  // The head is kept where no editor of the tracker can reach it: Verify log knows by it whether the end of the log was cut off.
  memory.write({
    ...passMemory({ ...pass, after }, settled.changed.length === left.length),
    peopleSeen: people,
    logHead: `${String(count)} ${hash.slice(0, 64)}`,
  });
  if (settled.bug) throw settled.bug;
}

/** A copy of a row is no second handoff. */
function handoffsIn({ seen }: Desk): readonly SeenRow[] {
  const strays = new Set(straysIn(seen.rows));
  return seen.rows.filter((row) => row.cells.id && !strays.has(row));
}

/** Rows that were typed by hand or copied, as they stand once nobody else writes. */
function tellStraysOf({ workspace, seen }: Desk): void {
  const strays = straysIn(seen.rows).slice(0, mostStrays);
  if (strays.length === 0) return;
  workspace.alone(() => {
    const now = deskOf(workspace, workspace.tracker.byRow(strays.map(({ row }) => row)));
    tellStrays(
      now,
      now.seen.rows.filter(({ row, cells }) => strays.some((stray) => stray.row === row && stray.cells.id === cells.id)),
    );
  });
}

/**
 * The counts of Health, when Set up was cut off half way or somebody emptied the tab; then rows that somebody deleted, from the log. Answers whether
 * there is something new to read. A row that was copied holds its id twice and counts once.
 */
function putBack(desk: Desk, goOn: () => boolean): boolean {
  const { workspace, seen } = desk;
  const rows = handoffsIn(desk);
  const isEmptied = rows.length > 0 && seen.health.head.count === 0;
  if (isEmptied) workspace.alone(() => restoreHealth(deskOf(workspace, workspace.tracker.byRow([]))));
  const ids = new Set(rows.map(({ cells }) => cells.id ?? ''));
  return (ids.size < seen.health.handoffs && workspace.alone(() => restoreRows(workspace, goOn)).length > 0) || isEmptied;
}
