import { defaultHeadingWords } from '../../src/tdd/heading-words';
import { readHeadings } from '../../src/tdd/name-production';
import headings from '../fixtures/tdd/headings.json';

const names = readHeadings(defaultHeadingWords);

describe('readHeadings', () => {
  test.each(headings.production)('“%s” heads a section on production', (heading) => {
    expect(names(heading).production).not.toBeNull();
  });

  test.each(headings['something else'])('“%s” does not', (heading) => {
    expect(names(heading).production).toBeNull();
  });

  test.each(headings['perhaps production'])('“%s” may head one', (heading) => {
    expect(names(heading)).toMatchObject({ production: null, perhaps: true });
  });

  test.each(headings['not even perhaps'])('“%s” may not even head one', (heading) => {
    expect(names(heading).perhaps).toBe(false);
  });

  test.each([
    ['Production requirements', { production: 1, pure: true, perhaps: false, trial: false, outOfScope: false }],
    ['Production', { production: 2, pure: true, perhaps: false, trial: false, outOfScope: false }],
    ['Production environment', { production: 3, pure: true, perhaps: false, trial: false, outOfScope: false }],
    ['Production – Globex', { production: 4, pure: false, perhaps: false, trial: false, outOfScope: false }],
    ['Production readiness review', { production: 1, pure: false, perhaps: false, trial: false, outOfScope: false }],
    ['Trial design', { production: null, pure: false, perhaps: false, trial: true, outOfScope: false }],
    ['Differences between trial and production', { production: 1, pure: true, perhaps: false, trial: false, outOfScope: false }],
    ['Out of scope', { production: null, pure: false, perhaps: false, trial: false, outOfScope: true }],
  ])('says how plainly “%s” names it', (heading, expected) => {
    expect(names(heading)).toEqual(expected);
  });

  test('a word that a policy adds is known', () => {
    const extended = readHeadings({ ...defaultHeadingWords, production: [...defaultHeadingWords.production, 'big iron'] });
    expect([names('Big iron requirements').production, extended('Big iron requirements').production]).toEqual([null, 1]);
  });

  test('a sentence is no heading of a section', () => {
    const sentence =
      'During the trial we have seen that the team wants the same requirements as in production, so please keep that in mind whenever you plan.';
    expect(names(sentence).production).toBeNull();
  });
});
