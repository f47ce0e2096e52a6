import { Chance, seedOf } from './chance';
import type { Claim, Failure } from './claim';

/** Sentences about what did not hold in one case; none when all does. `tell` hears what happens on the way. */
export type Case = (chance: Chance, tell: (line: string) => void) => readonly string[] | Promise<readonly string[]>;

interface Sample {
  /** What a case is called: “orders of three”. */
  readonly noun: string;
  readonly cases: number;
  /** A processor's time within which each case has to end. */
  readonly milliseconds?: number;
}

/**
 * A claim that is tried on cases made by chance. Each has a seed of its own, which makes it again whatever came before it.
 *
 * `ready` brings what all cases share, once. A case has to leave that as it found it.
 */
export function byChance(
  { part, name, noun, cases, milliseconds = Infinity }: Pick<Claim, 'part' | 'name'> & Sample,
  ready: () => Case | Promise<Case>,
): Claim {
  return {
    part,
    name,
    prove: async ({ seed, share = 1, note }) => {
      const one = await ready();
      const failures: Failure[] = [];
      const most = Math.ceil(cases * share);
      for (let index = 0; index < most; index += 1) {
        const mine = seedOf(seed, index);
        note(`${part}/${name}: seed ${String(mine)}`);
        const before = process.cpuUsage();
        const says = await tried(one, mine);
        const { user } = process.cpuUsage(before);
        const slow = user / 1000 > milliseconds ? [`It took ${String(Math.round(user / 1000))} ms.`] : [];
        if (says.length + slow.length > 0) failures.push({ detail: `seed ${String(mine)}`, says: [...says, ...slow] });
      }
      return { tried: { [noun]: most }, failures };
    },
    replay: async (detail) => {
      const one = await ready();
      const lines: string[] = [];
      const says = await tried(one, Number(detail.replace(/^seed /, '')), (line) => lines.push(line));
      return [...lines, ...(says.length > 0 ? says : ['It holds.'])].join('\n');
    },
  };
}

async function tried(one: Case, seed: number, tell: (line: string) => void = () => undefined): Promise<readonly string[]> {
  try {
    return await one(new Chance(seed), tell);
  } catch (error) {
    return [
      `It broke: ${String(error instanceof Error ? (error.stack ?? error.message) : error)
        .split('\n')
        .slice(0, 4)
        .join(' ')}`,
    ];
  }
}
