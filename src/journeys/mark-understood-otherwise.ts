import { err, ok, type Result } from '../base/result';
import { decideOtherwise } from '../expectations/decide-otherwise';
import { implementationSpeaks } from '../handoff/implementation-speaks';
import type { CallInput } from '../rpc/contract';
import type { PanelView } from '../rpc/contract/panel-view';
import type { Workspace } from '../workspace/workspace';
import { changeHandoff } from './change-handoff';
import { isReviewer } from './panel/subject';

/** Tells pre-sales that the customer understood an expectation otherwise. */
export function markUnderstoodOtherwise(
  workspace: Workspace,
  { tdd, name, words }: CallInput<'markUnderstoodOtherwise'>,
): Result<PanelView> {
  return changeHandoff(workspace, {
    tdd,
    decide: (subject) => {
      const { handoff, desk } = subject;
      if (!isReviewer(subject))
        return err({
          code: 'not-implementation',
          because: `Only the IE or the PM records what the customer understood otherwise; you are signed in as ${desk.viewer}.`,
          fix: 'Tell them, or switch to the account that has that role.',
        });
      const decided = decideOtherwise({ name, words, begun: implementationSpeaks(handoff, desk.now), policy: desk.policy.expectations });
      return decided.ok ? ok([decided.value]) : decided;
    },
  });
}
