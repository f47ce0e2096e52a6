import { err, ok, type Result } from '../base/result';
import type { PanelView } from '../rpc/contract/panel-view';
import type { Workspace } from '../workspace/workspace';
import { closedDocument } from './closed-document';
import { withoutCustomer } from './colleagues';
import { lookAtLost, strangerTo, subjectOf } from './change-handoff';
import { deskOf, trackerIfAny } from './desk';
import { handoffOf } from './handoff-of';
import { seesFurther } from './look-further';
import { panelView } from './panel/panel-view';
import { checked, readDocument } from './read-document';

/**
 * What the panel shows of a document, to whoever asks. Two calls; three where nobody has looked at it lately, four where its row has moved since.
 * A document that is closed to them is refused with one call more, for whom to ask.
 */
export function openPanel(workspace: Workspace, tdd: string): Result<PanelView> {
  const fileId = tdd || workspace.documents.active();
  const document = readDocument(workspace, fileId);
  if (!document.ok) {
    if (document.refusal.code === 'document-closed') return err(closedDocument(workspace, fileId, document.refusal));
    const lost = lookAtLost(workspace, fileId, document.refusal);
    return lost.ok ? ok(panelView(lost.value)) : lost;
  }
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
