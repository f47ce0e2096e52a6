import { err, ok, type Result } from '../base/result';
import type { CallInput, PanelView } from '../rpc/contract';
import type { Workspace } from '../workspace/workspace';
import { changeHandoff } from './change-handoff';
import { callsSeenBy, lookAtCalls, mayShowCalls } from './look-at-calls';
import { notOwnCalendar } from './own-calendar';

/** The viewer's consent that Handoff looks for calls with the customer in their own calendar; or takes it back, and what was counted stays. */
export function showCalls(workspace: Workspace, { tdd, show }: CallInput<'showCalls'>): Result<PanelView> {
  return changeHandoff(workspace, {
    tdd,
    decide: (subject) => {
      const { desk, handoff } = subject;
      if (!show) return ok(callsSeenBy(subject)?.shown ? [{ what: 'calls hidden' }] : []);
      if (!mayShowCalls(subject))
        return err({
          code: 'not-your-turn',
          because: `Calls before the signature are looked for in the calendars of the AE and the CE; you are here as ${desk.viewer}.`,
          fix: `Ask ${desk.directory.nameOf(handoff.team.ae)} or ${desk.directory.nameOf(handoff.team.ce)}.`,
        });
      const stranger = notOwnCalendar(desk);
      if (stranger) return err(stranger);
      if (handoff.domains.length + handoff.contacts.length === 0)
        return err({
          code: 'no-customer',
          because: `Nobody wrote yet which addresses are ${handoff.customer}’s.`,
          fix: 'Add the customer’s contacts and domains under Introduction first.',
        });
      return ok([lookAtCalls(subject)]);
    },
  });
}
