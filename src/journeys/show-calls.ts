import { err, ok, type Result } from '../base/result';
import type { CallInput } from '../rpc/contract';
import type { PanelView } from '../rpc/contract/panel-view';
import type { Workspace } from '../workspace/workspace';
import { changeHandoff } from './change-handoff';
import { callsSeenBy, lookAtCalls, noCallsFor } from './look-at-calls';

/** The viewer's consent that Handoff looks for calls with the customer in their own calendar; or takes it back, and what was counted stays. */
export function showCalls(workspace: Workspace, { tdd, show }: CallInput<'showCalls'>): Result<PanelView> {
  return changeHandoff(workspace, {
    tdd,
    decide: (subject) => {
      const { handoff } = subject;
      if (!show) return ok(callsSeenBy(subject)?.shown ? [{ what: 'calls hidden' }] : []);
      const refusal = noCallsFor(subject);
      if (refusal) return err(refusal);
      if (handoff.domains.length + handoff.contacts.length === 0)
        return err({
          code: 'no-customer',
          because: `Nobody has said yet which addresses belong to ${handoff.customer}.`,
          fix: 'Add the customer’s contacts and domains under “Introduction” first.',
        });
      return ok([lookAtCalls(subject)]);
    },
  });
}
