import { engine, type Company } from '../../journeys/company';
import { Ground } from '../aftermath';
import type { Claim, Failure } from '../claim';
import type { Act, Journey } from '../journey';
import { journeys } from '../journeys';

/** What becomes of the triggers that an act at Google sets off. */
const fates: Readonly<Record<string, (company: Company, act: Act) => void>> = {
  never: (company, act) => {
    withoutTriggers(company, act);
  },
  'late, after the sweep': (company, act) => {
    withoutTriggers(company, act);
    company.workspace.advance(5);
    company.workspace.run(engine, 'onCalendarChange', [{}]);
  },
  'twice and once more': (company, act) => {
    act(company);
    for (let times = 0; times < 2; times += 1) company.workspace.run(engine, 'onCalendarChange', [{}]);
    company.workspace.run(engine, 'onSweep', [{}]);
  },
  'in one with others': (company, act) => {
    company.workspace.atOnce(() => {
      act(company);
      act(company);
    });
  },
  'never, and the sweep stands still for a week': (company, act) => {
    withoutTriggers(company, (there) => {
      act(there);
      there.workspace.closeFor(7 * 24 * 60);
    });
  },
};

function withoutTriggers(company: Company, act: (company: Company) => unknown): void {
  const { script } = company.workspace.world;
  const { triggers } = script;
  script.triggers = [];
  act(company);
  script.triggers = triggers;
}

/** What happened, each once, without the clock's own: whoever noticed it. */
const facts = (happened: readonly string[]): readonly string[] => [...new Set(happened.map((line) => line.replace(/ by .*/, '')))].sort();

async function proveOne({ prepare }: Journey, chosen: readonly string[]): Promise<readonly Failure[]> {
  const prepared = await prepare();
  const ground = new Ground(prepared.company);
  const beginning = ground.keep();
  const outcomeOf = (how: (there: Company) => void) => {
    ground.goTo(beginning);
    how(prepared.company);
    return ground.after(ground.keep());
  };
  const reference = outcomeOf((there) => void prepared.act(there));
  return chosen.flatMap((fate) => {
    const { wrong, happened } = outcomeOf((there) => fates[fate]?.(there, prepared.act));
    const missing = facts(reference.happened).filter((fact) => !facts(happened).includes(fact));
    // A meeting whose day is over by then is not looked for again.
    const lost = fate.includes('week') ? [] : missing.map((fact) => `“${fact}” is not in the log.`);
    return wrong.length + lost.length > 0 ? [{ detail: fate, says: [`its hints come ${fate}`, ...wrong, ...lost] }] : [];
  });
}

/** Whatever people do at Google, with its triggers lost, late, doubled or merged: the sweep comes to the same facts. */
export const lostHintClaims: readonly Claim[] = journeys
  .filter(({ starts }) => starts === null)
  .map((journey) => ({
    part: 'hints',
    name: journey.name,
    prove: async () => ({ tried: { 'fates of hints': Object.keys(fates).length }, failures: await proveOne(journey, Object.keys(fates)) }),
    replay: async (fate) => (await proveOne(journey, [fate])).flatMap(({ says }) => says).join('\n') || 'It holds.',
  }));
