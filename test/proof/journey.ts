import type { Result } from '../../src/base/result';
import type { CallInput, CallName } from '../../src/rpc/contract';
import type { Company } from '../journeys/company';

/** How an act ended: `ok`, the refusal's code, or `broke` with the sentence that the person saw. */
export type Outcome = string;

/** Something that a person, a trigger or the clock does. It reads nothing on its way that was not read while it was prepared. */
export type Act = (company: Company) => Outcome;

export interface Journey {
  readonly name: string;
  /** Brings a new company to where the journey begins. */
  readonly prepare: () => Promise<{ readonly company: Company; readonly act: Act }>;
}

/** A call of the panel. */
export const asks =
  <Name extends CallName>(who: string, name: Name, input: CallInput<Name>): Act =>
  ({ workspace }) => {
    const answer = ended(() => workspace.run(who, 'rpc', [name, input]) as Result<unknown>);
    return typeof answer === 'string' ? answer : answer.ok ? 'ok' : answer.refusal.code;
  };

/** A function that a menu or a trigger starts. */
export const runs =
  (who: string, functionName: string): Act =>
  ({ workspace }) => {
    const answer = ended(() => workspace.run(who, functionName));
    return typeof answer === 'string' && answer.startsWith('broke') ? answer : 'ok';
  };

/** Something done at Google: a cell typed, an event moved, the clock put on. What it sets off runs inside. */
export const does =
  (work: (company: Company) => void): Act =>
  (company) =>
    ended(() => {
      work(company);
      return 'ok';
    });

function ended<Answer>(make: () => Answer): Answer | string {
  try {
    return make();
  } catch (error) {
    return `broke: ${error instanceof Error ? error.message : String(error)}`;
  }
}
