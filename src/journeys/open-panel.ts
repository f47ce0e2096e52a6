import { err, ok, type Result } from '../base/result';
import type { PanelView } from '../rpc/contract';
import type { Workspace } from '../workspace/workspace';
import { changeHandoff, strangerTo, subjectOf } from './change-handoff';
import { deskOf, handoffIn, trackerIfAny } from './desk';
import { noticeCalls } from './look-at-calls';
import { noticeIntroduction } from './notice-introduction';
import { panelView } from './panel/panel-view';
import { checked, readDocument } from './read-document';

/** What the panel shows of a document, to whoever asks. Two calls as a rule, three where sign-offs are out of date; two more when the row was moved since it was last seen, one for whoever has an introduction in their calendar, whose answers are then recorded, and one for the AE or the CE who shows their calls. */
export function openPanel(workspace: Workspace, tdd: string): Result<PanelView> {
  const document = readDocument(workspace, tdd || workspace.documents.active());
  if (!document.ok) return document;
  const desk = deskOf(
    workspace,
    trackerIfAny(workspace, () => workspace.tracker.byTdd(document.value.tdd.fileId)),
  );
  const stranger = workspace.tracker.link() ? strangerTo(desk) : null;
  if (stranger) return err(stranger);

  const handoff = handoffIn(desk.seen.rows[0]);
  if (!handoff) {
    const check = checked(document.value, 'undecided', desk.policy.tdd);
    return ok(panelView({ desk, document: document.value, check, handoff: null, judgement: null, editor: '' }));
  }
  const subject = subjectOf(desk, document.value, handoff);
  const shown = [...noticeIntroduction(subject), ...noticeCalls(subject)];
  if (shown.length > 0) return changeHandoff(workspace, { tdd: document.value.tdd.fileId, decide: () => ok(shown) });
  const unexplained = handoff.outOfDate === null && subject.judgement.reviewers.some(({ is }) => is === 'out-of-date');
  const editor = unexplained ? (workspace.drive.lastEdit(document.value.tdd.fileId)?.by ?? '') : '';
  return ok(panelView({ ...subject, editor }));
}
