import type { Result } from '../../src/base/result';
import type { CallInput, CallName } from '../../src/rpc/contract';
import type { Company } from '../journeys/company';
import type { Begin } from './begin';

/** How an act ended: `ok`, the refusal's code, or `broke` with the sentence that the person saw. */
export type Outcome = string;

/** Something that a person, a trigger or the clock does. It reads nothing on its way that was not read while it was prepared. */
export type Act = (company: Company) => Outcome;

export interface Journey {
  readonly name: string;
  /** The call of the panel that it makes, or the function that is started; `null` for what people do at Google. */
  readonly starts: CallName | 'setUp' | 'onSweep' | null;
  /** Brings a company to where the journey begins. */
  readonly prepare: () => Promise<{ readonly company: Company; readonly act: Act }>;
}

/** What somebody asks of the panel: the input may need what the panel shows at the beginning. */
export function asks<Name extends CallName>(
  name: string,
  begin: Begin,
  question: { readonly who: string; readonly call: Name; readonly input: (company: Company, tdd: string) => CallInput<Name> },
): Journey {
  const { who, call, input } = question;
  return journey(name, call, begin, (company, tdd) => {
    const asked = input(company, tdd);
    return ({ workspace }) => {
      const answer = ended(() => workspace.run(who, 'rpc', [call, asked]) as Result<unknown>);
      return typeof answer === 'string' ? answer : answer.ok ? 'ok' : answer.refusal.code;
    };
  });
}

/** A function that a menu or a trigger starts, after what happened before it. */
export function runs(
  name: string,
  begin: Begin,
  { who, starts, after = () => undefined }: { who: string; starts: 'setUp' | 'onSweep'; after?: (company: Company, tdd: string) => void },
): Journey {
  return journey(name, starts, begin, (company, tdd) => {
    after(company, tdd);
    return ({ workspace }) => {
      const answer = ended(() => workspace.run(who, starts));
      return typeof answer === 'string' && answer.startsWith('broke') ? answer : 'ok';
    };
  });
}

/** Something done at Google: a cell typed, an event moved. What it sets off runs inside. */
export function does(name: string, begin: Begin, ready: (company: Company, tdd: string) => (company: Company) => void): Journey {
  return journey(name, null, begin, (prepared, tdd) => {
    const work = ready(prepared, tdd);
    return (company) =>
      ended(() => {
        work(company);
        return 'ok';
      });
  });
}

function journey(name: string, starts: Journey['starts'], begin: Begin, ready: (company: Company, tdd: string) => Act): Journey {
  return {
    name,
    starts,
    prepare: async () => {
      const { company, tdd } = await begin();
      return { company, act: ready(company, tdd) };
    },
  };
}

function ended<Answer>(make: () => Answer): Answer | string {
  try {
    return make();
  } catch (error) {
    return `broke: ${error instanceof Error ? error.message : String(error)}`;
  }
}
