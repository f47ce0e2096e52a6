import { pairs } from './encounters';
import { judgeOf } from './judge-encounter';

/** `npm run prove` tries all of them. */
const sampled = [
  'two reviewers sign off',
  'a TDD is registered twice',
  'a withdrawal while somebody sorts',
  'the signature is taken back while it is booked',
];

describe('in whatever order the calls of two follow each other, people see what they would have seen had they acted in turn', () => {
  it.each(sampled)(
    '%s',
    async (name) => {
      const encounter = pairs.find((each) => each.name === name);
      if (!encounter) throw new Error(`There is no encounter “${name}”.`);
      const { orders, disorders } = (await judgeOf(encounter)).all();
      expect([orders >= 10n, disorders]).toEqual([true, []]);
    },
    120_000,
  );
});
