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
          because: `What the customer understood otherwise is told by the IE or the PM; you are here as ${desk.viewer}.`,
          fix: 'Tell them, or switch to your account that has the role.',
        });
      const decided = decideOtherwise({ name, words, begun: implementationSpeaks(handoff, desk.now), policy: desk.policy.expectations });
      return decided.ok ? ok([decided.value]) : decided;
    },
  });
}
