import { defaultPolicy } from '../../src/journeys/policy/policy';
import { readPolicy } from '../../src/journeys/policy/policy-rows';
import { problemWords } from '../../src/tracker/cell-problem';

const read = (key: string, value: string) => {
  const { policy, problems } = readPolicy([[key, value]]);
  return { tdd: policy.tdd, problems: problems.map(problemWords) };
};

describe('settings of the checks', () => {
  test('a rule takes another level', () => {
    expect([read('Rule right-customer', 'Block').tdd.severities, read('Rule right-customer', 'warn').tdd]).toEqual([
      { 'right-customer': 'block' },
      defaultPolicy.tdd,
    ]);
  });

  test('lists add to the built-in words', () => {
    const { requiredSections } = read('More required sections', 'Security: Hardening; Compliance\nData residency').tdd;
    expect([
      read('More production headings', 'phase 2; rollout design').tdd.headings.production.slice(-2),
      read('More trial headings', 'bake-off').tdd.headings.trial.slice(-1),
      read('More placeholder texts', 'later, maybe').tdd.placeholders.alone.slice(-1),
      requiredSections.slice(-2),
    ]).toEqual([
      ['phase 2', 'rollout design'],
      ['bake-off'],
      ['later, maybe'],
      [
        { name: 'Security', headings: ['Security', 'Hardening', 'Compliance'] },
        { name: 'Data residency', headings: ['Data residency'] },
      ],
    ]);
  });

  test('an introduction that cannot be used does not repeat the whole default', () => {
    const { problems } = read('Introduction e-mail', 'Dear {{contact}},\nhello.');
    expect(problems.map((says) => says.replace(/^.*hello\.” /s, ''))).toEqual([
      expect.stringMatching(/^[^\n]*\. Until it is fixed, the default applies\.$/) as string,
    ]);
  });

  test.each([
    ['Rule right-customer', 'maybe', 'must be block, warn, hint or off. Until it is fixed, warn applies.'],
    ['More production headings', 'phase 2; *', 'has “*”, which is too short to look for. Until it is fixed, it counts as empty.'],
    ['More trial headings', 'a', 'has “a”, which is too short to look for. Until it is fixed, it counts as empty.'],
    ['More required sections', ': Hardening', 'has “”, which is too short to look for. Until it is fixed, it counts as empty.'],
    ['More required sections', 'Trial design', 'lists “Trial design” twice. Until it is fixed, it counts as empty.'],
  ])('%s: %j %s', (key, value, says) => {
    const { tdd, problems } = read(key, value);
    expect([tdd, problems]).toEqual([defaultPolicy.tdd, [`Policy, “${key}”: “${value}” ${says}`]]);
  });
});
