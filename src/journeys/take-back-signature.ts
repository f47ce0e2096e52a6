import { err, ok, type Result } from '../base/result';
import type { TakenBackReason } from '../handoff/handoff';
import type { PanelView } from '../rpc/contract/panel-view';
import type { Workspace } from '../workspace/workspace';
import { changeHandoff } from './change-handoff';
import { preSalesOnly } from './pre-sales-only';

/** Takes the signature back, with its reason: future meetings are cancelled, nothing is forgotten, a new signature books one new meeting. */
export function takeBackSignature(workspace: Workspace, tdd: string, reason: TakenBackReason, note: string): Result<PanelView> {
  return changeHandoff(workspace, {
    tdd,
    decide: (subject) =>
      preSalesOnly(subject, 'Taking a signature back', () =>
        subject.handoff.signature.is === 'signed'
          ? ok({ what: 'signature taken back', reason, note: note.trim() })
          : err({
              code: 'not-signed',
              because: `${subject.handoff.customer} is not marked as signed.`,
              fix: 'There is nothing to take back.',
            }),
      ),
  });
}
