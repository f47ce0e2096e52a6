import type { Result } from '../base/result';
import { dateIn } from '../base/zone';
import { decideExpectation } from '../expectations/decide-expectation';
import type { CallInput } from '../rpc/contract';
import type { PanelView } from '../rpc/contract/panel-view';
import type { Workspace } from '../workspace/workspace';
import { changeHandoff } from './change-handoff';
import { preSalesOnly } from './pre-sales-only';

/** Records what the customer was told to expect, by whom, when and where; recorded again, it answers what was understood otherwise. */
export function recordExpectation(workspace: Workspace, { tdd, name, entry }: CallInput<'recordExpectation'>): Result<PanelView> {
  return changeHandoff(workspace, {
    tdd,
    decide: (subject) =>
      preSalesOnly(subject, 'Recording an expectation', () => {
        const { directory, policy, now, viewer } = subject.desk;
        const isKnown = (email: string) => directory.find(email) !== null;
        return decideExpectation({ name, entry, policy: policy.expectations, isKnown, today: dateIn(now, directory.zoneOf(viewer)) });
      }),
  });
}
