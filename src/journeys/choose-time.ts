import { err, ok, type Result } from '../base/result';
import type { Instant } from '../base/time';
import type { PanelView } from '../rpc/contract/panel-view';
import type { Workspace } from '../workspace/workspace';
import { changeHandoff } from './change-handoff';
import { preSalesOnly } from './pre-sales-only';

/** A person picks one of the times that were offered when nobody's calendars met. The engine books it at its next sweep. */
export function chooseTime(workspace: Workspace, tdd: string, start: Instant): Result<PanelView> {
  return changeHandoff(workspace, {
    tdd,
    decide: (subject) =>
      preSalesOnly(subject, 'Choosing a time', () => {
        const { meeting } = subject.handoff;
        const choice = meeting.is === 'no-time' ? meeting.choices.find((offered) => offered.start === start) : undefined;
        if (!choice)
          return err({
            code: 'not-offered',
            because: 'That time is no longer one of the choices.',
            fix: 'Look at the current choices.',
          });
        if (choice.start <= subject.desk.now)
          return err({ code: 'past', because: 'That time has passed.', fix: 'Choose a later one, or let Handoff look again.' });
        return ok({ what: 'time picked', start: choice.start, end: choice.end });
      }),
  });
}
