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
          because: `Only the IE, the PM or a lead can say that a condition is met; you are signed in as ${desk.viewer}.`,
          fix: 'Tell them how it was met, or switch to the account that has that role.',
        });
      if (!openConditions(handoff).some((condition) => condition.text === text))
        return err({ code: 'no-condition', because: 'That condition is no longer open.', fix: 'There is nothing you need to do.' });
      if (how.trim() === '')
        return err({
          code: 'no-reason',
          because: 'Meeting a condition needs a note that others can check.',
          fix: 'Say how it was met.',
          at: 'reason',
        });
      return ok([{ what: 'condition met', text, how: how.trim() }]);
    },
  });
}
