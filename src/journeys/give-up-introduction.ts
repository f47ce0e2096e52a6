import { err, ok, type Result } from '../base/result';
import type { PanelView } from '../rpc/contract/panel-view';
import type { Workspace } from '../workspace/workspace';
import { changeHandoff } from './change-handoff';
import { ownIntroduction } from './own-introduction';

/** Cancels the viewer's own invitation, which tells its guests; once it is over, records that the customer did not come. */
export function giveUpIntroduction(workspace: Workspace, tdd: string): Result<PanelView> {
  return changeHandoff(workspace, {
    tdd,
    afterEnd: true,
    withoutTdd: true,
    decide: (subject) => {
      const mine = ownIntroduction(subject);
      if (!mine)
        return err({
          code: 'no-invitation',
          because: 'There is no current invitation from your calendar.',
          fix: 'Whoever sent the invitation needs to cancel it.',
        });
      const { eventId, start, end, attendees } = mine;
      const over = end <= subject.desk.now;
      if (!over) subject.desk.workspace.calendar.cancelOwn(eventId);
      const [fell, says] = over
        ? ['The customer did not attend.', 'Recorded that the customer did not attend the introduction.']
        : ['The invitation was cancelled.', 'Cancelled the invitation to the introduction.'];
      return ok([{ what: 'introduction changed', eventId, start, end, attendees, fell, says }]);
    },
  });
}
