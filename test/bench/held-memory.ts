import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Collects garbage now; Node itself offers that only where it was started for it. */
export const collectGarbage: () => void = (() => {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc') as () => void;
})();

/** Bytes of the heap that something still holds. */
export function heldMemory(): number {
  // What the first finds held by what it clears away itself, the second clears away.
  collectGarbage();
  collectGarbage();
  return process.memoryUsage().heapUsed;
}
