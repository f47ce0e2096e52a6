import type { Refusal } from '../base/refusal';
import { isFault } from '../workspace/fault';
import type { Workspace } from '../workspace/workspace';
import { strangerTo } from './change-handoff';
import { withoutCustomer } from './colleagues';
import { deskOf } from './desk';
import { handoffIn } from './handoff-record';

/**
 * What somebody is told who cannot open a TDD, a lead for example: one of ours is told whom to ask, its CE or, where that is themselves, its AE.
 * Strangers learn nothing of its handoff, nor does whoever cannot read the tracker. One call.
 */
export function closedDocument(workspace: Workspace, fileId: string, refusal: Refusal): Refusal {
  try {
    const desk = deskOf(workspace, workspace.tracker.byTdd(fileId));
    const handoff = handoffIn(desk, desk.seen.rows[0]);
    if (!handoff || strangerTo(withoutCustomer(desk, handoff))) return refusal;
    const { ae, ce } = handoff.team;
    const [who, role] = ce === desk.viewer ? [ae, 'account executive'] : [ce, 'customer engineer'];
    const whom = `${desk.directory.nameOf(who)}, its ${role},`;
    return who === desk.viewer
      ? refusal
      : { ...refusal, fix: `Ask ${whom} to share it with you, or switch to the account it is shared with.` };
  } catch (fault) {
    if (isFault(fault)) return refusal;
    throw fault;
  }
}
