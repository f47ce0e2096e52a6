import { hour, minute } from '../../src/base/time';
import { ago } from '../../src/sidebar/ago';

describe('ago', () => {
  test.each([
    [0, 'just now'],
    [minute - 1, 'just now'],
    [minute, '1 min ago'],
    [59 * minute, '59 min ago'],
    [hour, '1 h ago'],
    [50 * hour, '50 h ago'],
  ])('says of %d ms: %s', (passed, words) => {
    expect(ago(1_000, 1_000 + passed)).toEqual(words);
  });
});
