import { err, ok, type Result } from '../base/result';
import type { Handoff } from '../handoff/handoff';
import type { Happening } from '../handoff/handoff-event';
import type { SeenRow, Workspace } from '../workspace/workspace';
import { strangerTo, tabless } from './change-handoff';
import { withoutCustomer } from './colleagues';
import { type Desk, deskOf } from './desk';
import { handoffIn } from './handoff-record';
import { followsCalls, noticeCalls, readOwnCalls, type CallsInReach } from './look-at-calls';
import { writeHandoffs } from './write-handoff';

/** So many rows are read; whoever has more sees the others' calls in their panels. */
const mostRows = 50;

/**
 * Records what the viewer's own calendar shows now of calls with all customers whose calls they let Handoff look for. The engine never does.
 *
 * Two calls, three where they show any; two more, inside the lock, where something is new. However many handoffs there are.
 */
export function lookAtMyCalls(workspace: Workspace): Result<{ readonly changed: number }> {
  const all = deskOf(workspace, workspace.tracker.all(['id', 'ae', 'ce', 'signature']));
  const refusal = strangerTo(all) ?? tabless(all, 'ae');
  if (refusal) return err(refusal);
  const mine = all.seen.rows.filter((row) => isMine(row, all.viewer)).slice(0, mostRows);
  if (mine.length === 0) return ok({ changed: 0 });
  const rows = mine.map(({ row }) => row);
  const desk = deskOf(workspace, workspace.tracker.byRow(rows));
  if (!handoffsIn(desk).some(({ followed }) => followed)) return ok({ changed: 0 });
  const own = readOwnCalls(desk);
  if (changesIn(desk, own).length === 0) return ok({ changed: 0 });
  return workspace.alone(() => {
    const now = deskOf(workspace, workspace.tracker.byRow(rows));
    const changes = changesIn(now, own);
    if (changes.length > 0) writeHandoffs(now, changes);
    return ok({ changed: changes.length });
  });
}

/** Is the viewer its AE or CE, and has the customer not signed? */
const isMine = ({ cells }: SeenRow, viewer: string): boolean =>
  cells.signature !== 'signed' && [cells.ae, cells.ce].some((who = '') => who.trim().toLowerCase() === viewer);

interface Followed {
  readonly row: SeenRow;
  readonly handoff: Handoff;
  readonly desk: Desk;
  readonly followed: boolean;
}

const handoffsIn = (seen: Desk): readonly Followed[] =>
  seen.seen.rows.flatMap((row) => {
    const handoff = handoffIn(seen, row);
    if (!handoff) return [];
    const desk = withoutCustomer(seen, handoff);
    return [{ row, handoff, desk, followed: followsCalls({ desk, handoff }) }];
  });

function changesIn(seen: Desk, own: CallsInReach) {
  return handoffsIn(seen).flatMap(({ row, handoff, desk, followed }) => {
    const happenings: readonly Happening[] = followed ? noticeCalls({ desk, handoff }, own) : [];
    const events = happenings.map((happening) => ({ ...happening, at: desk.now, by: desk.viewer }));
    return events.length === 0 ? [] : [{ row, before: handoff, events, contents: null }];
  });
}
