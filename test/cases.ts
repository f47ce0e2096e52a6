import type { Parameters } from 'fast-check';

/**
 * How often fast-check tries a property: each time with the same cases, so that what has passed passes again.
 *
 * `SEED=7 TIMES=20 npx jest property` tries other cases, and more of them.
 */
export const cases = (numRuns = 100): Parameters<unknown> => ({
  seed: Number(process.env['SEED'] ?? 1),
  numRuns: numRuns * Number(process.env['TIMES'] ?? 1),
});
