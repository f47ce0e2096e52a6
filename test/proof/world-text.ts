import type { World } from '../../local/kernel/world';

/**
 * A world as text: all that the future depends on, and nothing that only tells of the past. Two worlds with one text go on alike.
 *
 * Left out: the log of calls, the list of executions and how many there were, which nothing that runs in the workspace reads.
 */
export function worldText(world: World): string {
  return JSON.stringify({ ...world, calls: [], script: { ...world.script, executions: [], executionsMade: 0, callsMade: 0 } });
}

/** The world of a text, new each time. */
export const worldOf = (text: string): World => JSON.parse(text) as World;
