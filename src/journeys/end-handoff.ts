import { err, ok, type Result } from '../base/result';
import type { CallInput } from '../rpc/contract';
import type { PanelView } from '../rpc/contract/panel-view';
import type { Workspace } from '../workspace/workspace';
import { changeHandoff } from './change-handoff';
import { noReason } from './no-reason';
import { preSalesOnly } from './pre-sales-only';

/** Ends a handoff that does not become a project: nothing is due any more, a future meeting is cancelled, nothing is forgotten. */
export function endHandoff(workspace: Workspace, { tdd, is, reason }: CallInput<'endHandoff'>): Result<PanelView> {
  return changeHandoff(workspace, {
    tdd,
    withoutTdd: true,
    decide: (subject) =>
      preSalesOnly(
        subject,
        'Ending a handoff',
        () => noReason(reason, 'Ending a handoff') ?? ok({ what: 'handoff ended', is, reason: reason.trim() }),
      ),
  });
}

/** A handoff that had ended goes on where it stood; if the customer has signed and no meeting was held, one is booked. */
export function reopenHandoff(workspace: Workspace, { tdd, reason }: CallInput<'reopenHandoff'>): Result<PanelView> {
  return changeHandoff(workspace, {
    tdd,
    afterEnd: true,
    withoutTdd: true,
    decide: (subject) =>
      preSalesOnly(subject, 'Reopening a handoff', () => {
        if (!subject.handoff.ended)
          return err({ code: 'not-ended', because: 'This handoff has not ended.', fix: 'There is nothing you need to do.' });
        return noReason(reason, 'Reopening a handoff') ?? ok({ what: 'handoff reopened', reason: reason.trim() });
      }),
  });
}
