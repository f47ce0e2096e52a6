import { err, ok, type Result } from '../base/result';
import type { Refusal } from '../base/refusal';
import { isSameFinding } from '../handoff/waiver';
import type { CallInput } from '../rpc/contract';
import type { PanelView } from '../rpc/contract/panel-view';
import type { Workspace } from '../workspace/workspace';
import { changeHandoff } from './change-handoff';
import { mayWaive, type Subject } from './panel/subject';

/** Lets a finding stand, with a reason that whoever signs off reads. What blocks is never waived. */
export function waiveFinding(workspace: Workspace, { tdd, finding, reason }: CallInput<'waiveFinding'>): Result<PanelView> {
  return changeHandoff(workspace, {
    tdd,
    decide: (subject) => {
      const refusal = ceOnly(subject);
      if (refusal) return err(refusal);
      if (reason.trim() === '')
        return err({ code: 'no-reason', because: 'Waiving a finding needs a reason.', fix: 'Say why it can stay.', at: 'reason' });
      const standing = subject.check.findings.find((other) => isSameFinding(other, finding));
      if (!standing)
        return err({
          code: 'no-such-finding',
          because: 'This finding is gone, or has changed.',
          fix: 'Close this and look at the checks again.',
        });
      if (standing.severity === 'block')
        return err({
          code: 'blocks',
          because: 'A finding that blocks cannot be waived.',
          fix: standing.expected ?? 'Fix it in the document.',
        });
      return ok([{ what: 'finding waived', finding, reason: reason.trim() }]);
    },
  });
}

/** The finding counts again. */
export function takeBackWaiver(workspace: Workspace, { tdd, finding }: CallInput<'takeBackWaiver'>): Result<PanelView> {
  return changeHandoff(workspace, {
    tdd,
    decide: (subject) => {
      const refusal = ceOnly(subject);
      if (refusal) return err(refusal);
      return ok(subject.handoff.waivers.some((waiver) => isSameFinding(waiver, finding)) ? [{ what: 'waiver taken back', finding }] : []);
    },
  });
}

function ceOnly(subject: Subject): Refusal | null {
  if (mayWaive(subject)) return null;
  const { desk, handoff } = subject;
  return {
    code: 'not-your-turn',
    because: `Only the CE or a lead can waive findings; you are signed in as ${desk.viewer}.`,
    fix: `Ask ${desk.directory.nameOf(handoff.team.ce)}, or switch to the account that has that role.`,
  };
}
