import type { Email } from '../handoff/people';
import type { Workspace } from '../workspace/workspace';
import { deskOf } from './desk';
import { settleHandoff } from './settle-handoff';

/** Google gives a trigger six minutes; larger pastes are left to the sweep, which notices them by their seals. */
const mostRows = 20;

export interface TrackerEdit {
  /** Zero-based, end exclusive. */
  readonly startRow: number;
  readonly endRow: number;
  /** Empty when Google does not tell. */
  readonly editor: Email;
}

/** Somebody typed into the Handoffs tab: the rows are read again, whatever the event said, and what was typed becomes facts or is put right. */
export function followTrackerEdit(workspace: Workspace, { startRow, endRow, editor }: TrackerEdit): void {
  const first = Math.max(1, startRow);
  const rows = Array.from({ length: Math.max(0, Math.min(endRow - first, mostRows)) }, (_, index) => first + index);
  for (const row of rows) {
    workspace.alone(() => {
      const desk = deskOf(workspace, workspace.tracker.byRow([row]));
      for (const seen of desk.seen.rows) settleHandoff(desk, seen, { editor });
    });
  }
}
