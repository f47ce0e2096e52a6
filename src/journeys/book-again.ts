import { err, ok, type Result } from '../base/result';
import { heldAlready } from '../meeting/decide-held';
import type { PanelView } from '../rpc/contract/panel-view';
import type { Workspace } from '../workspace/workspace';
import { changeHandoff } from './change-handoff';
import { preSalesOnly } from './pre-sales-only';

/** Gives the meeting up and has the engine look for another time: for meetings that were declined, cancelled, or never found. */
export function bookAgain(workspace: Workspace, tdd: string): Result<PanelView> {
  return changeHandoff(workspace, {
    tdd,
    decide: (subject) =>
      preSalesOnly(subject, 'Asking for another time', () =>
        subject.handoff.held
          ? err(heldAlready(subject.handoff.held))
          : subject.handoff.signature.is === 'signed'
            ? ok({ what: 'another time asked for' })
            : err({
                code: 'not-signed',
                because: `${subject.handoff.customer} has not signed yet.`,
                fix: 'Mark the customer as signed; that books the meeting.',
              }),
      ),
  });
}
