import type { World } from '../../local/kernel/world';

/**
 * A world as text: all that the future depends on, and nothing that only tells of the past. Two worlds with one text go on alike.
 *
 * Left out: the log of calls, the list of executions, how many there were, and what they have taken of a day's quotas, of which none is near its end.
 */
export function worldText(world: World): string {
  const script = { ...world.script, executions: [], executionsMade: 0, callsMade: 0, spent: {} };
  return JSON.stringify({ ...world, calls: [], script });
}

/** The world of a text, new each time. */
export const worldOf = (text: string): World => JSON.parse(text) as World;
