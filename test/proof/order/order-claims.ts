import type { Claim } from '../claim';
import { pairs } from './encounters';
import type { Encounter } from './encounter';
import { judgeOf } from './judge-encounter';

/** Two at once, in every order of their calls. */
export const orderClaims: readonly Claim[] = pairs.map((encounter) => ({
  part: 'order',
  name: encounter.name,
  prove: async () => {
    const { orders, scenes, worlds, disorders } = (await judgeOf(encounter)).all();
    const failures = disorders.map(({ order, violated }) => ({ detail: order, says: [`in the order ${order}`, ...violated] }));
    return { tried: { 'orders of two': Number(orders), scenes, 'worlds left behind': worlds }, failures };
  },
  replay: (order) => played(encounter, order),
}));

async function played(encounter: Encounter, order: string): Promise<string> {
  const judge = await judgeOf(encounter);
  const { ending, calls } = judge.play(order);
  const violated = judge.violated(ending);
  return [...calls, `They are answered ${ending.outcomes.join(', ')}.`, ...(violated.length > 0 ? violated : ['It holds.'])].join('\n');
}
