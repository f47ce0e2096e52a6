import { err, ok, type Result } from '../base/result';
import type { Happening } from '../handoff/handoff-event';
import { isPreSales, type Subject } from './panel/subject';

/** What only the AE, the CE or a lead decides. */
export function preSalesOnly(subject: Subject, what: string, happening: () => Result<Happening>): Result<readonly Happening[]> {
  if (!isPreSales(subject)) {
    const { ae, ce } = subject.handoff.team;
    const nameOf = subject.desk.directory.nameOf;
    return err({
      code: 'not-your-turn',
      because: `${what} is up to the AE, the CE or a lead; you are signed in as ${subject.desk.viewer}.`,
      fix: `Ask ${nameOf(ae)} or ${nameOf(ce)}, or switch to the account that has that role.`,
    });
  }
  const decided = happening();
  return decided.ok ? ok([decided.value]) : decided;
}
