import { err, ok, type Result } from '../base/result';
import { gateWords } from '../handoff/exception';
import { isPassed } from '../handoff/gates-of';
import { isExcepted } from '../handoff/is-excepted';
import type { CallInput } from '../rpc/contract';
import type { PanelView } from '../rpc/contract/panel-view';
import type { Workspace } from '../workspace/workspace';
import { changeHandoff } from './change-handoff';
import { leadsIn } from './judge';
import { noReason } from './no-reason';
import type { Subject } from './panel/subject';

/** A lead lets a handoff go on without one of its gates, and says why: work at risk, marked wherever the handoff is shown. */
export function grantException(workspace: Workspace, { tdd, for: gate, reason }: CallInput<'grantException'>): Result<PanelView> {
  return changeHandoff(workspace, {
    tdd,
    decide: (subject) => {
      const refusal = notALead(subject, 'Granting an exception') ?? noReason(reason, 'An exception');
      if (refusal) return refusal;
      const state = subject.judgement.gates.find((known) => known.gate === gate);
      if (!state || isPassed(state))
        return err({
          code: 'not-needed',
          because: state
            ? `No exception is needed for ${gateWords[gate]}: ${state.stands ? 'nothing is open' : 'a lead has already granted one'}.`
            : `This handoff does not need ${gateWords[gate]}.`,
          fix: 'There is nothing you need to do.',
        });
      return ok([{ what: 'exception granted', for: gate, reason: reason.trim() }]);
    },
  });
}

/** A lead takes an exception back: what it covered is open again. */
export function withdrawException(workspace: Workspace, { tdd, for: gate, reason }: CallInput<'withdrawException'>): Result<PanelView> {
  return changeHandoff(workspace, {
    tdd,
    decide: (subject) => {
      const refusal = notALead(subject, 'Withdrawing an exception') ?? noReason(reason, 'Withdrawing an exception');
      if (refusal) return refusal;
      return isExcepted(subject.handoff, gate)
        ? ok([{ what: 'exception withdrawn', for: gate, reason: reason.trim() }])
        : err({ code: 'no-exception', because: `There is no exception for ${gateWords[gate]}.`, fix: 'Reload the panel.' });
    },
  });
}

function notALead({ desk }: Subject, what: string): ReturnType<typeof err> | null {
  const leads = leadsIn(desk);
  if (leads.includes(desk.viewer)) return null;
  const names = leads.map(desk.directory.nameOf).join(' or ');
  return err({
    code: 'leads-only',
    because: `${what} is up to a lead; you are signed in as ${desk.viewer}.`,
    fix: names ? `Ask ${names}.` : 'Nobody has the role “lead” in the People tab: ask an admin.',
  });
}
