import type { Handoff } from '../handoff/handoff';
import { genuineEntries } from '../tracker/genuine-entries';
import type { Workspace } from '../workspace/workspace';
import { deskOf } from './desk';
import { handoffsInLog } from './handoffs-in-log';
import { commitHandoffs, type HandoffChange } from './commit-handoffs';

/** One write takes so many rows: some hundred kilobytes. */
const perWrite = 100;

/**
 * Puts the rows of handoffs back that stand in the log and in no row any more, as far as `goOn` lets it. Answers their ids.
 *
 * Only for whoever has the lock: which rows there are is read here, since what was read before may have been put back meanwhile.
 * One read of the rows and one of the log, then a read and a write for each hundred that are put back.
 */
export function restoreRows(workspace: Workspace, goOn: () => boolean = () => true): readonly string[] {
  const standing = new Set(workspace.tracker.all(['id']).rows.map(({ cells }) => cells.id ?? ''));
  const missing = [...handoffsInLog(genuineEntries(workspace.tracker.log(), workspace.memory.read('sealKey'))).values()].filter(
    ({ id }) => !standing.has(id),
  );
  const done: string[] = [];
  while (done.length < missing.length && goOn()) {
    const handoffs = missing.slice(done.length, done.length + perWrite);
    commitHandoffs(deskOf(workspace, workspace.tracker.byRow([])), handoffs.map(putBack(workspace)));
    done.push(...handoffs.map(({ id }) => id));
  }
  return done;
}

const putBack =
  (workspace: Workspace) =>
  (handoff: Handoff): HandoffChange => {
    const because = 'The row was deleted, so Handoff restored it from the log.';
    const event = { what: 'put right', column: 'the row', typed: 'nothing', stands: handoff.customer, because } as const;
    return {
      row: null,
      before: handoff,
      events: [{ ...event, at: workspace.now(), by: workspace.viewer() }],
      contents: null,
      restored: true,
    };
  };
