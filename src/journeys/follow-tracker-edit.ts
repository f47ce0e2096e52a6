import type { Email } from '../handoff/people';
import type { SeenRow, Workspace } from '../workspace/workspace';
import { deskOf } from './desk';
import { fileIdIn } from './file-id-in';
import { settleHandoff } from './settle-handoff';
import { tellStrays } from './tell-strays';

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
      for (const seen of desk.seen.rows) {
        if (isHandoffs(workspace, seen)) settleHandoff(desk, seen, { editor });
        else tellStrays(desk, [seen]);
      }
    });
  }
}

/** Not where somebody typed by hand, and not a copy: then the handoff's own row is elsewhere. One call. */
function isHandoffs({ tracker }: Workspace, { row, cells }: SeenRow): boolean {
  if (!cells.id) return false;
  const fileId = fileIdIn({ row, cells });
  const [own] = fileId ? tracker.byTdd(fileId).rows : [];
  return own?.cells.id !== cells.id || own.row === row;
}
