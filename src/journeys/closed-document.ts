import type { Refusal } from '../base/refusal';
import { isFault } from '../workspace/fault';
import type { Workspace } from '../workspace/workspace';
import { strangerTo } from './change-handoff';
import { deskOf } from './desk';
import { handoffIn } from './handoff-record';

/** Whom somebody of the People tab asks who cannot open a TDD: its CE or, where that is not possible, its AE. Others, and documents of no handoff, get `refusal`. One call. */
export function closedDocument(workspace: Workspace, tdd: string, refusal: Refusal): Refusal {
  const desk = deskIfReadable(workspace, tdd);
  const handoff = desk && !strangerTo(desk) ? handoffIn(desk, desk.seen.rows[0]) : null;
  if (!desk || !handoff) return refusal;
  const { ce, ae } = handoff.team;
  const who = [ce, ae].find((email) => email !== desk.viewer && desk.directory.find(email));
  return who
    ? { ...refusal, fix: `Ask ${desk.directory.nameOf(who)} to share it with you, or switch to the account it is shared with.` }
    : refusal;
}

/** Whoever cannot open the tracker is told of the document all the same. */
function deskIfReadable(workspace: Workspace, tdd: string) {
  try {
    return deskOf(workspace, workspace.tracker.byTdd(tdd));
  } catch (fault) {
    if (isFault(fault)) return null;
    throw fault;
  }
}
