import { byChance } from '../by-chance';
import type { Claim } from '../claim';
import { judgeOf } from './judge-encounter';
import { triples } from './triples';

/** So many orders of each, out of more than can be counted in time. */
const sample = 400;

/** Three at once, in a sample of the orders of their calls. */
export const threeClaims: readonly Claim[] = triples.map((encounter) =>
  byChance({ part: 'three', name: encounter.name, noun: 'orders of three', cases: sample }, async () => {
    const judge = await judgeOf(encounter);
    return (chance, tell) => {
      const { ending, calls } = judge.wander(chance);
      calls.forEach(tell);
      const violated = judge.violated(ending);
      return violated.length > 0 ? [`in the order ${ending.order}`, ...violated] : [];
    };
  }),
);
