import { fuzzClaims } from './fuzz-claims';

describe('bad input is answered or refused in a sentence', () => {
  // A part of each; `npm run prove -- --only fuzz/` tries all of them.
  it.each(fuzzClaims)(
    '$name',
    async (claim) => {
      const { tried, failures } = await claim.prove({ seed: 1, share: 0.002, note: () => undefined });
      expect([Object.values(tried).every((count) => count > 0), failures]).toEqual([true, []]);
    },
    60_000,
  );
});
