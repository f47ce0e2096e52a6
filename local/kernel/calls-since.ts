import type { CallRecord, World } from './world';

/** The log from its `since`-th call on; `world.script.callsMade` tells how many there ever were, of which the last 5,000 are kept. */
export function callsSince({ calls, script }: World, since: number): readonly CallRecord[] {
  const forgotten = script.callsMade - calls.length;
  return calls.slice(Math.max(0, since - forgotten));
}
