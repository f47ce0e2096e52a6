import type { Refusal } from '../base/refusal';
import { err, ok, type Result } from '../base/result';
import type { Handoff } from '../handoff/handoff';
import type { Happening } from '../handoff/handoff-event';
import type { PanelView } from '../rpc/contract/panel-view';
import type { ColumnKey } from '../tracker/columns';
import type { Workspace } from '../workspace/workspace';
import { withoutCustomer } from './colleagues';
import { type Desk, deskOf, trackerIfAny } from './desk';
import { handoffOf } from './handoff-of';
import { judge } from './judge';
import { panelView } from './panel/panel-view';
import { isPreSales, isReviewer, type Subject } from './panel/subject';
import { beside, checked, goneDocument, readDocument, type ReadDocument } from './read-document';
import { writeHandoffs } from './write-handoff';

export interface ChangeOfHandoff {
  /** The TDD's file id; empty for the open document. */
  readonly tdd: string;
  /** What happens, or why not. Everything in `subject` was read inside the lock. */
  readonly decide: (subject: Subject) => Result<readonly Happening[]>;
  /** It may be done to a handoff that has ended. */
  readonly afterEnd?: true;
  /** It needs the row alone, so that a TDD which is gone does not stand in its way. */
  readonly withoutTdd?: true;
  /** What follows once the change is written: it may fail without undoing it. */
  readonly then?: (desk: Desk, handoff: Handoff, document: ReadDocument) => void;
}

/** One change of one handoff by the person at the keyboard: read, decide, write, and show what stands then. */
export function changeHandoff(workspace: Workspace, { tdd, decide, then, afterEnd, withoutTdd }: ChangeOfHandoff): Result<PanelView> {
  return workspace.alone(() => {
    const found = lookAtHandoff(workspace, tdd);
    const subject = found.ok || !withoutTdd ? found : lookAtLost(workspace, tdd, found.refusal);
    if (!subject.ok) return subject;
    const { desk, document, handoff: before } = subject.value;
    const [row = null] = desk.seen.rows;
    if (before.ended && !afterEnd) return err(hasEnded(before.ended.is));

    const decided = decide(subject.value);
    if (!decided.ok) return decided;

    const events = decided.value.map((happening) => ({ ...happening, at: desk.now, by: desk.viewer }));
    const { handoffs } = writeHandoffs(desk, [{ row, before, events, contents: document.contents }]);
    const [handoff = before] = handoffs;
    then?.(desk, handoff, document);
    return ok(panelView(subjectOf(desk, document, handoff)));
  });
}

/** A document and its handoff as they are now, for somebody of the People tab whom `may` lets in. */
export function lookAtHandoff(workspace: Workspace, tdd: string, may: (subject: Subject) => Result<Subject> = ok): Result<Subject> {
  const document = readDocument(workspace, tdd || workspace.documents.active());
  if (!document.ok) return document;
  const seen = deskOf(workspace, workspace.tracker.byTdd(document.value.tdd.fileId));
  const handoff = handoffOf(seen, seen.seen.rows[0]);
  const desk = handoff ? withoutCustomer(seen, handoff) : seen;
  const refusal = strangerTo(desk) ?? (handoff ? null : notRegistered);
  return refusal || !handoff ? err(refusal ?? notRegistered) : may(subjectOf(desk, document.value, handoff));
}

/**
 * The handoff of a TDD that is gone, for its own people and leads; else refuses as before. The engine must have missed the TDD too:
 * whoever cannot open a document that is still there has no part in it.
 */
export function lookAtLost(workspace: Workspace, tdd: string, refusal: Refusal): Result<Subject> {
  if (refusal.code !== goneCode) return err(refusal);
  const seen = deskOf(
    workspace,
    trackerIfAny(workspace, () => workspace.tracker.byTdd(tdd)),
  );
  const handoff = handoffOf(seen, seen.seen.rows[0]);
  if (handoff?.unread?.code !== goneCode) return err(refusal);
  const desk = withoutCustomer(seen, handoff);
  const subject = subjectOf(desk, goneDocument(handoff.tdd), handoff);
  return !strangerTo(desk) && (isPreSales(subject) || isReviewer(subject)) ? ok(subject) : err(refusal);
}

const goneCode = 'document-gone';

export function subjectOf(desk: Desk, document: ReadDocument, handoff: Handoff): Subject {
  const check = checked(document, handoff.production.is, desk.policy.tdd, beside(handoff));
  const judgement = judge(desk, handoff, document.contents);
  return { desk, document, check, handoff, judgement };
}

const hasEnded = (how: string): Refusal => ({
  code: 'ended',
  because: `This handoff has ended: ${how}.`,
  fix: 'If it goes ahead after all, the AE, the CE or a lead needs to reopen it first.',
});

const notRegistered: Refusal = { code: 'not-registered', because: 'This document is not in the tracker.', fix: 'Register it first.' };

/** Who may act at all: an account that Google tells us, and that stands in the People tab. */
export function strangerTo({ viewer, directory }: Desk): Refusal | null {
  if (!viewer)
    return {
      code: 'no-account',
      because: 'Google does not tell Handoff which account you are using.',
      fix: 'Open the document in a browser profile that has only your work account.',
    };
  if (directory.find(viewer)) return null;
  return {
    code: 'not-in-people',
    because: `${viewer} is not in the tracker’s People tab.`,
    fix: 'Ask a lead or an admin to add you there, or switch to the account that is listed.',
  };
}

/** Without its tab the tracker has no rows, which is not the same as none of mine. */
export const tabless = ({ seen }: Desk, column: ColumnKey = 'tdd'): Refusal | null =>
  seen.columns.has(column)
    ? null
    : {
        code: 'tracker-broken',
        because: 'The tracker’s Handoffs tab is missing, or has lost its columns.',
        fix: 'Nothing was changed. Tell an admin: running Set up fixes it.',
      };
