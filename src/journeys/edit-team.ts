import { ok, type Result } from '../base/result';
import type { Happening } from '../handoff/handoff-event';
import type { CallInput } from '../rpc/contract';
import type { PanelView } from '../rpc/contract/panel-view';
import type { Workspace } from '../workspace/workspace';
import { changeHandoff } from './change-handoff';
import { detailsOf } from './details-form';
import { teamOnly } from './preview-team';
import { letJoinersIn } from './team-access';

/**
 * Changes who works on a handoff, its customer's name or its close date, and lets whoever joins into the TDD.
 *
 * What a change means for the meeting and the sign-off follows from the facts; the engine carries it out at its next sweep.
 */
export function editTeam(workspace: Workspace, form: CallInput<'editTeam'>): Result<PanelView> {
  return changeHandoff(workspace, {
    tdd: form.tdd,
    decide: (subject) => {
      const may = teamOnly(subject);
      if (!may.ok) return may;
      const details = detailsOf(subject.desk, form, subject.handoff);
      if (!details.ok) return details;
      const keepsDecision = details.value.team.pm.is === 'none' && subject.handoff.team.pm.is === 'none';
      const team = keepsDecision ? { ...details.value.team, pm: subject.handoff.team.pm } : details.value.team;
      const who = letJoinersIn(subject, team);
      const refused: readonly Happening[] = who.length > 0 ? [{ what: 'access refused', who }] : [];
      return ok([{ what: 'details changed', ...details.value, team }, ...refused]);
    },
  });
}
