import type { ExpectationEntry, ExpectationFacts } from '../../src/handoff/expectation';
import type { ExpectationQuestion } from '../../src/expectations/judge-expectations';
import type { ExpectationPolicy } from '../../src/expectations/expectation-policy';

/** Two expectations: one to be told, one to be agreed to. */
export const policy: ExpectationPolicy = {
  dueBusinessDays: 10,
  items: [
    { name: 'Deployment Timeline', owner: 'AE and CE', agreement: false, words: 'Dates are estimates.' },
    { name: 'Scope and Timeline Sign-Off', owner: 'AE', agreement: true, words: '' },
  ],
};

export const told = { contact: 'Carla Reyes', on: '2026-05-28', where: 'call', evidence: '' } as const;
export const inWriting = { contact: 'Carla Reyes', on: '2026-05-29', where: 'mail', evidence: 'https://mail.vendor.example/1' } as const;
export const set: ExpectationEntry = { is: 'set', teller: 'ana@vendor.example', told, agreed: null, note: '' };

export const recorded = (name: string, entry: ExpectationEntry = set): ExpectationFacts => ({
  name,
  entry: { ...entry, by: 'ana@vendor.example', at: 1 },
  otherwise: null,
});

export const question = (expectations: readonly ExpectationFacts[], today = '2026-05-29'): ExpectationQuestion => ({
  handoff: { expectations, closeDate: '2026-06-12', signature: { is: 'unsigned' }, ended: null },
  policy,
  today,
});
