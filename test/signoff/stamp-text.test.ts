import { stampText, type StampLine } from '../../src/signoff/stamp-text';

const at = Date.UTC(2026, 4, 18);
const dayOf = (instant: number) => new Date(instant).toISOString().slice(0, 10);
const signoff = { role: 'IE', by: 'dana', decision: 'signed-off', at, note: '', section: '', content: '' } as const;
const dana = { role: 'IE', name: 'Dana' } as const;

describe('stampText', () => {
  test.each<[string, StampLine]>([
    ['IE Dana waiting', { ...dana, standing: { is: 'waiting' } }],
    ['IE Dana signed off on 2026-05-18', { ...dana, standing: { is: 'signed-off', signoff } }],
    ['IE Sam for Dana signed off on 2026-05-18', { ...dana, by: 'Sam', standing: { is: 'signed-off', signoff } }],
    [
      'IE Dana signed off on 2026-05-18, out of date since 2026-05-19',
      { ...dana, standing: { is: 'out-of-date', signoff, changes: [] }, since: at + 86_400_000 },
    ],
    ['IE Dana signed off on 2026-05-18, out of date', { ...dana, standing: { is: 'out-of-date', signoff, changes: [] } }],
  ])('%s', (words, line) => {
    expect(stampText([line], dayOf)).toBe(`Handoff sign-off: ${words}`);
  });
});
