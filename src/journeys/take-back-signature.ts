import { err, ok, type Result } from '../base/result';
import type { Handoff, TakenBackReason } from '../handoff/handoff';
import type { PanelView } from '../rpc/contract/panel-view';
import type { Workspace } from '../workspace/workspace';
import { changeHandoff } from './change-handoff';
import { preSalesOnly } from './pre-sales-only';

/**
 * Takes the signature back, with its reason: future meetings are cancelled, nothing is forgotten, a new signature books one new meeting.
 *
 * Taken back already, it gets another reason: a deal that slipped is lost in the end.
 */
export function takeBackSignature(workspace: Workspace, tdd: string, reason: TakenBackReason, note: string): Result<PanelView> {
  return changeHandoff(workspace, {
    tdd,
    withoutTdd: true,
    decide: (subject) =>
      preSalesOnly(
        subject,
        'Taking a signature back',
        () => refusedReason(subject.handoff, reason, note.trim()) ?? ok({ what: 'signature taken back', reason, note: note.trim() }),
      ),
  });
}

function refusedReason({ customer, signature }: Handoff, reason: TakenBackReason, note: string) {
  if (signature.is === 'unsigned')
    return err({
      code: 'not-signed',
      because: `${customer} is not marked as signed: there is nothing to take back.`,
      fix: 'If the deal ends before the customer signs, use “End this handoff” under “Completion”.',
    });
  return signature.is === 'taken-back' && signature.reason === reason && signature.note === note
    ? err({ code: 'taken-back', because: `The signature has already been taken back: ${reason}.`, fix: 'There is nothing you need to do.' })
    : null;
}
