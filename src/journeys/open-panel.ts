import type { Refusal } from '../base/refusal';
import { err, ok, type Result } from '../base/result';
import type { PanelView } from '../rpc/contract/panel-view';
import { isFault } from '../workspace/fault';
import type { Workspace } from '../workspace/workspace';
import { withoutCustomer } from './colleagues';
import { strangerTo, subjectOf } from './change-handoff';
import { deskOf, trackerIfAny } from './desk';
import { handoffOf } from './handoff-of';
import { handoffIn } from './handoff-record';
import { seesFurther } from './look-further';
import { panelView } from './panel/panel-view';
import { checked, readDocument } from './read-document';

/** What the panel shows of a document, to whoever asks. Two calls; three where nobody has looked at it lately, or its row has moved since. */
export function openPanel(workspace: Workspace, tdd: string): Result<PanelView> {
  const fileId = tdd || workspace.documents.active();
  const document = readDocument(workspace, fileId);
  if (!document.ok)
    return err(document.refusal.code === 'document-closed' ? withWhomToAsk(workspace, fileId, document.refusal) : document.refusal);
  const seen = deskOf(
    workspace,
    trackerIfAny(workspace, () => workspace.tracker.byTdd(document.value.tdd.fileId)),
  );
  const handoff = handoffOf(seen, seen.seen.rows[0]);
  const desk = handoff ? withoutCustomer(seen, handoff) : seen;
  const stranger = workspace.tracker.link() ? strangerTo(desk) : null;
  if (stranger) return err(stranger);

  if (!handoff) {
    const check = checked(document.value, 'undecided', desk.policy.tdd);
    return ok(panelView({ desk, document: document.value, check, handoff: null, judgement: null }));
  }
  const subject = subjectOf(desk, document.value, handoff);
  return ok({ ...panelView(subject), ...(seesFurther(subject) && { further: true }) });
}

/** A TDD that is closed to one of ours, a lead for example: its handoff knows who can open it to them. Strangers learn nothing of it. One call. */
function withWhomToAsk(workspace: Workspace, fileId: string, refusal: Refusal): Refusal {
  try {
    const desk = deskOf(workspace, workspace.tracker.byTdd(fileId));
    const handoff = handoffIn(desk.seen.rows[0]);
    if (!handoff || strangerTo(withoutCustomer(desk, handoff))) return refusal;
    const { ae, ce } = handoff.team;
    const [who, role] = ce === desk.viewer ? [ae, 'account executive'] : [ce, 'customer engineer'];
    if (who === desk.viewer) return refusal;
    return {
      ...refusal,
      fix: `Ask ${desk.directory.nameOf(who)}, its ${role}, to share it with you, or switch to the account it is shared with.`,
    };
  } catch (fault) {
    if (isFault(fault)) return refusal;
    throw fault;
  }
}
