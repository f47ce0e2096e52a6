import { dayClaims } from './days';
import { lostHintClaims } from './lost-hints';

const sampled = [...lostHintClaims.slice(0, 2), ...dayClaims.slice(-1)];

describe('whatever becomes of the triggers, the sweep comes to the same facts', () => {
  // `npm run prove -- --only hints/` tries all of it.
  it.each(sampled)(
    '$name',
    async (claim) => {
      const { tried, failures } = await claim.prove({ seed: 1, share: 0.05, note: () => undefined });
      expect([Object.values(tried).every((count) => count > 0), failures]).toEqual([true, []]);
    },
    60_000,
  );
});
