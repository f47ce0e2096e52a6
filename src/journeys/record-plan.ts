import { err, ok, type Result } from '../base/result';
import type { CallInput } from '../rpc/contract';
import type { PanelView } from '../rpc/contract/panel-view';
import type { Workspace } from '../workspace/workspace';
import { changeHandoff } from './change-handoff';
import { mayRecordPlan } from './may-record-plan';

/** Records how far the project plan is, and where it stands. */
export function recordPlan(workspace: Workspace, { tdd, is, link }: CallInput<'recordPlan'>): Result<PanelView> {
  return changeHandoff(workspace, {
    tdd,
    decide: (subject) => {
      if (!mayRecordPlan(subject))
        return err({
          code: 'not-your-turn',
          because: `Recording the project plan is up to the PM, the AE, the CE or a lead; you are signed in as ${subject.desk.viewer}.`,
          fix: 'Ask one of them.',
        });
      if (is !== 'none' && !/^https:\/\/\S+$/i.test(link.trim()))
        return err({
          code: 'no-link',
          because: 'A plan that was started needs a link.',
          fix: 'Paste its link. It starts with https://.',
        });
      return ok([{ what: 'project plan recorded', is, link: is === 'none' ? '' : link.trim() }]);
    },
  });
}
