import { isPassed } from '../handoff/gates-of';
import type { Subject } from './panel/subject';

/** What usually comes before the customer is introduced, and has not; empty when nothing is missing, or a lead let it pass. */
export function earlyReasons({ handoff, judgement }: Subject): readonly string[] {
  const { signature } = handoff;
  const open = judgement.gates.filter((gate) => !isPassed(gate)).map(({ gate }) => gate);
  return [
    ...(signature.is === 'taken-back' ? [`The signature was taken back: ${signature.reason}.`] : []),
    ...(open.includes('IE sign-off') || open.includes('PM sign-off') ? ['The current version of the TDD is not signed off.'] : []),
    ...(open.includes('meeting') ? ['Nobody has recorded that the internal handoff meeting was held.'] : []),
  ];
}
