import { err, ok, type Result } from '../base/result';
import { openConditions } from '../handoff/condition';
import type { CallInput } from '../rpc/contract';
import type { PanelView } from '../rpc/contract/panel-view';
import type { Workspace } from '../workspace/workspace';
import { changeHandoff } from './change-handoff';
import { mayMeetConditions } from './panel/subject';

/** Records that what a reviewer signed off on has come true, and how: for the implementation team to judge. */
export function meetCondition(workspace: Workspace, { tdd, text, how }: CallInput<'meetCondition'>): Result<PanelView> {
  return changeHandoff(workspace, {
    tdd,
    decide: (subject) => {
      const { desk, handoff } = subject;
      if (!mayMeetConditions(subject))
        return err({
          code: 'not-a-reviewer',
          because: `Whether a condition is met is for the IE, the PM or a lead to say; you are here as ${desk.viewer}.`,
          fix: 'Tell them how it was met, or switch to your account that has the role.',
        });
      if (!openConditions(handoff).some((condition) => condition.text === text))
        return err({ code: 'no-condition', because: 'That condition is not open any more.', fix: 'Nothing needs to be done.' });
      if (how.trim() === '')
        return err({
          code: 'no-reason',
          because: 'A condition is met in some way that others can look up.',
          fix: 'Say how it was met.',
          at: 'reason',
        });
      return ok([{ what: 'condition met', text, how: how.trim() }]);
    },
  });
}
