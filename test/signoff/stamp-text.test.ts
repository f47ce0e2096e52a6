import { formatDate } from '../../src/base/format-time';
import { isStamp } from '../../src/tdd/stamp-ranges';
import { stampText, type StampLine } from '../../src/signoff/stamp-text';
import type { SignoffStanding } from '../../src/signoff/standing-of';

const at = Date.UTC(2026, 4, 18);
const dayOf = (instant: number) => `${formatDate(new Date(instant).toISOString().slice(0, 10))} 2026`;
const signoff = { role: 'IE', by: 'dana', decision: 'signed-off', at, note: '', section: '', content: '' } as const;
const dana = { role: 'IE', name: 'Dana' } as const;

describe('stampText', () => {
  test.each<[string, StampLine]>([
    ['IE Dana waiting', { ...dana, standing: { is: 'waiting' } }],
    ['IE Dana signed off on 18 May 2026', { ...dana, standing: { is: 'signed-off', signoff } }],
    ['IE Sam for Dana signed off on 18 May 2026', { ...dana, by: 'Sam', standing: { is: 'signed-off', signoff } }],
    [
      'IE Dana signed off on 18 May 2026, out of date since 19 May 2026',
      { ...dana, standing: { is: 'out-of-date', signoff, changes: [] }, since: at + 86_400_000 },
    ],
    ['IE Dana signed off on 18 May 2026, out of date', { ...dana, standing: { is: 'out-of-date', signoff, changes: [] } }],
  ])('%s', (words, line) => {
    expect(stampText([line], dayOf)).toBe(`Handoff sign-off: ${words}`);
  });

  const standings: readonly SignoffStanding[] = [
    ...(['undecided', 'not-asked', 'waiting'] as const).map((is) => ({ is })),
    { is: 'excepted', exception: { for: 'signoff', reason: '', by: 'priya', at } as never },
    { is: 'signed-off', signoff },
    { is: 'asked-for-changes', signoff },
    { is: 'out-of-date', signoff, changes: [] },
  ];
  const names = ['', 'Dana', 'Dana · Kowalski', 'Ana\nSilva', 'X'.repeat(500), 'A*)+(', 'signed off on 1 May 2026', '山田 太郎'];

  test.each(standings.map((standing) => [standing.is, standing] as const))(
    '%s is known as ours, whatever people are called',
    (_, standing) => {
      const lines = names.flatMap((name) =>
        [{}, { by: name || 'Sam' }, { since: at }].map((more): StampLine => ({ role: 'IE', name, standing, ...more })),
      );
      const stamps = lines.flatMap((line) => [stampText([line], dayOf), stampText([line, { ...line, role: 'PM' }], dayOf)]);
      expect(stamps.filter((stamp) => !isStamp(stamp))).toEqual([]);
    },
  );

  test.each([
    '',
    'Production',
    'Handoff sign-off: ',
    'Handoff sign-off: IE Dana signed off on 18 May 2026, out of date: Sizing',
    'Handoff sign-off: IE Dana signed off on 18 May 2026 and the customer requires 900 nodes',
    'Handoff sign-off: IE Dana signed off on 18 May 2026\nThree nodes',
    `Handoff sign-off: IE Dana ${'needs 900 nodes '.repeat(9)}signed off on 18 May 2026`,
    `Handoff sign-off: ${'IE x waiting · '.repeat(50_000)}`,
  ])('%.80j is none', (text) => {
    expect(isStamp(text)).toBe(false);
  });

  test('is still known in the words of before', () => {
    expect(isStamp('Handoff sign-off: IE Dana signed off on 18 May 2026, out of date since')).toBe(true);
  });
});
