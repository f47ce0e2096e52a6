import { err, ok, type Result } from '../base/result';
import type { CallInput, PanelView } from '../rpc/contract';
import type { Workspace } from '../workspace/workspace';
import { changeHandoff } from './change-handoff';
import { detailsOf } from './details-form';
import { isPreSales, isReviewer } from './panel/subject';

/** Changes who works on a handoff, its customer's name or its close date. */
export function editTeam(workspace: Workspace, form: CallInput<'editTeam'>): Result<PanelView> {
  return changeHandoff(workspace, {
    tdd: form.tdd,
    decide: (subject) => {
      if (!isPreSales(subject) && !isReviewer(subject))
        return err({
          code: 'not-your-handoff',
          because: `${subject.desk.viewer} is not one of the people of this handoff.`,
          fix: 'Ask one of them, or a lead.',
        });
      const details = detailsOf(subject.desk, form);
      if (!details.ok) return details;
      const keepsDecision = details.value.team.pm.is === 'none' && subject.handoff.team.pm.is === 'none';
      const team = keepsDecision ? { ...details.value.team, pm: subject.handoff.team.pm } : details.value.team;
      return ok([{ what: 'details changed', ...details.value, team }]);
    },
  });
}
