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
      fix: 'A deal that ends before the customer signs ends under Completion: End this handoff.',
    });
  return signature.is === 'taken-back' && signature.reason === reason && signature.note === note
    ? err({ code: 'taken-back', because: `The signature is taken back already: ${reason}.`, fix: 'Nothing needs to be done.' })
    : null;
}
