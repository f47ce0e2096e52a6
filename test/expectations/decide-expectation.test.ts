import { decideExpectation, type EntryQuestion } from '../../src/expectations/decide-expectation';
import { decideOtherwise } from '../../src/expectations/decide-otherwise';
import type { ExpectationEntry } from '../../src/handoff/expectation';
import { inWriting, policy, set, told } from './facts';

const decide = (change: Partial<EntryQuestion>) =>
  decideExpectation({
    name: 'Deployment Timeline',
    entry: set,
    policy,
    isKnown: (email) => email.endsWith('@vendor.example'),
    today: '2026-05-28',
    ...change,
  });
const codeOf = (change: Partial<EntryQuestion>) => {
  const decided = decide(change);
  return decided.ok ? 'ok' : [decided.refusal.code, decided.refusal.at ?? ''];
};
const entry = (change: Partial<ExpectationEntry & { is: 'set' }>): ExpectationEntry => ({
  is: 'set',
  teller: 'ana@vendor.example',
  told,
  agreed: null,
  note: '',
  ...change,
});

describe('decideExpectation', () => {
  it('records who told whom, when and where, without the spaces around', () => {
    const spaced = entry({ told: { ...told, contact: ' Carla Reyes ', evidence: ' the weekly call ' }, note: ' She nodded. ' });
    expect(decide({ entry: spaced })).toEqual({
      ok: true,
      value: {
        what: 'expectation recorded',
        name: 'Deployment Timeline',
        entry: entry({ told: { ...told, evidence: 'the weekly call' }, note: 'She nodded.' }),
      },
    });
  });

  it('records that an expectation does not apply, and why', () => {
    expect(decide({ entry: { is: 'not-applicable', note: ' A pilot. ' } })).toEqual({
      ok: true,
      value: { what: 'expectation recorded', name: 'Deployment Timeline', entry: { is: 'not-applicable', note: 'A pilot.' } },
    });
  });

  const refusals: readonly (readonly [what: string, change: Partial<EntryQuestion>, code: string, at: string])[] = [
    ['a name that the policy does not know', { name: 'Team Lunch' }, 'unknown-expectation', ''],
    ['“not applicable” without a reason', { entry: { is: 'not-applicable', note: ' ' } }, 'no-reason', 'note'],
    ['a teller who is not in People', { entry: entry({ teller: 'carla@globex.example' }) }, 'unknown-teller', 'teller'],
    ['nobody at the customer', { entry: entry({ told: { ...told, contact: ' ' } }) }, 'no-contact', 'contact'],
    ['a date that does not exist', { entry: entry({ told: { ...told, on: '2026-02-30' } }) }, 'no-date', 'on'],
    ['a day to come', { entry: entry({ told: { ...told, on: '2026-05-29' } }) }, 'future-date', 'on'],
    ['a document that nobody finds', { entry: entry({ told: { ...told, where: 'document' } }) }, 'no-evidence', 'evidence'],
    ['an agreement without evidence', { entry: entry({ agreed: told }) }, 'no-evidence', 'evidence'],
    ['an agreement to what was not told yet', { entry: entry({ agreed: { ...inWriting, on: '2026-05-01' } }) }, 'agreed-before', 'on'],
    ['an agreement to come', { entry: entry({ agreed: inWriting }) }, 'future-date', 'on'],
  ];
  it.each(refusals)('refuses %s', (_, change, code, at) => {
    expect(codeOf(change)).toEqual([code, at]);
  });
});

describe('decideOtherwise', () => {
  const question = { name: 'Deployment Timeline', words: ' In one week. ', begun: true, policy };

  it('records the words', () => {
    expect(decideOtherwise(question)).toEqual({
      ok: true,
      value: { what: 'understood otherwise', name: 'Deployment Timeline', words: 'In one week.' },
    });
  });

  it.each([
    ['before the meeting has begun', { begun: false }, 'not-begun'],
    ['without words', { words: ' ' }, 'no-words'],
    ['under a name that the policy does not know', { name: 'Team Lunch' }, 'unknown-expectation'],
  ] as const)('is refused %s', (_, change, code) => {
    const decided = decideOtherwise({ ...question, ...change });
    expect(decided.ok ? 'ok' : decided.refusal.code).toBe(code);
  });
});
