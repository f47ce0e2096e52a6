import { needsAttention } from '../../src/sidebar/needs-attention';
import type { RowName } from '../../src/sidebar/state';
import { panels } from '../fixtures/panels';

const rows: readonly RowName[] = [
  'checks',
  'production',
  'sign-off',
  'expectations',
  'signature',
  'meeting',
  'introduction',
  'completion',
  'team',
  'history',
];

describe('needsAttention', () => {
  test('opens the rows that somebody has to look into, and no others', () => {
    const open = Object.fromEntries(
      Object.entries(panels).map(([name, panel]) => [name, rows.filter((row) => needsAttention(panel, row))]),
    );
    expect(open).toEqual({
      'the reviewer’s turn': ['sign-off'],
      'the author, blocked': ['checks'],
      'out of date': ['sign-off'],
      'on conditions': ['sign-off'],
      'no common time': ['meeting'],
      done: [],
      'understood otherwise': ['expectations'],
      'not in the tracker': [],
      'not set up': [],
      undecided: ['production'],
      'taken back': ['sign-off', 'signature'],
      'ready to ask': [],
      'to introduce': [],
      'customer silent': ['introduction'],
      'introduced wrongly': ['introduction'],
      'work at risk': ['sign-off', 'completion'],
      'has ended': ['sign-off'],
      'TDD gone': ['sign-off'],
      'was it held': ['sign-off', 'meeting'],
      'was held': ['sign-off'],
      walkthrough: ['sign-off', 'meeting'],
      'long words': ['checks', 'sign-off', 'expectations', 'meeting'],
    });
  });
});
