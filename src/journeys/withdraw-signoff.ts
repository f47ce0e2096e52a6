import { err, ok, type Result } from '../base/result';
import type { CallInput } from '../rpc/contract';
import type { PanelView } from '../rpc/contract/panel-view';
import type { Workspace } from '../workspace/workspace';
import { changeHandoff } from './change-handoff';
import { noReason } from './no-reason';
import { writeStamp } from './write-stamp';

/** Whoever signed takes their own sign-off back, with the reason; the review goes on. */
export function withdrawSignoff(workspace: Workspace, { tdd, reason }: CallInput<'withdrawSignoff'>): Result<PanelView> {
  return changeHandoff(workspace, {
    tdd,
    decide: ({ handoff, desk }) => {
      const roles = handoff.signoffs.flatMap(({ role, by, decision }) => (by === desk.viewer && decision === 'signed-off' ? [role] : []));
      if (roles.length === 0)
        return err({
          code: 'nothing-signed',
          because: `${desk.viewer} has not signed off this TDD.`,
          fix: 'Only the person who signed off can withdraw it; switch to that account.',
        });
      return noReason(reason, 'Withdrawing a sign-off') ?? ok([{ what: 'sign-off withdrawn', roles, reason: reason.trim() }]);
    },
    then: writeStamp,
  });
}
