import type { Scene, Stage } from './stage';

/** A way in which everything came to its end; `order` is one schedule that leads there, a letter a call. */
export interface Ending {
  readonly order: string;
  readonly outcomes: readonly string[];
  readonly world: string;
}

export interface Explored {
  readonly endings: readonly Ending[];
  /** How many scenes there are, and how many orders of calls lead through them. */
  readonly scenes: number;
  readonly steps: number;
  readonly orders: bigint;
}

export const letterOf = (who: number): string => String.fromCharCode(65 + who);

/** Everyone who can still act. Whoever asks for the lock while somebody has it waits for it, or has waited too long: both are tried. */
export const ableIn = (stage: Stage, scene: Scene): readonly number[] =>
  stage.actors.map((_, who) => who).filter((who) => stage.outcome(scene, who) === null);

/**
 * All orders in which the actors' calls can follow each other.
 *
 * A scene is all that the future depends on, so orders that lead to one scene are followed once from there: the reduction is equality, not likeness.
 */
export function explore(stage: Stage, opening: Scene): Explored {
  const orders = new Map<string, bigint>();
  const endings: Ending[] = [];
  let steps = 0;

  const follow = (scene: Scene, order: string): bigint => {
    const key = keyOf(scene);
    const known = orders.get(key);
    if (known !== undefined) return known;
    const able = ableIn(stage, scene);
    let count = 0n;
    if (able.length === 0) {
      endings.push({ order, outcomes: stage.actors.map((_, who) => stage.outcome(scene, who) ?? ''), world: scene.world });
      count = 1n;
    }
    for (const who of able) {
      steps += 1;
      count += follow(stage.step(scene, who).scene, order + letterOf(who));
    }
    orders.set(key, count);
    return count;
  };

  const count = follow(opening, '');
  return { endings, scenes: orders.size, steps, orders: count };
}

const worldIds = new Map<string, number>();

function keyOf({ world, lock, paths, acted }: Scene): string {
  const id = worldIds.get(world) ?? worldIds.size;
  worldIds.set(world, id);
  return JSON.stringify([id, lock, paths.map((path) => path.id), acted]);
}
