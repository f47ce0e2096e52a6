import { entryOf, expectationForm, missingInEntry } from '../../src/sidebar/expectation-form';
import type { ExpectationForm } from '../../src/sidebar/state';
import { ana, authorBlocked, ben, otherwise, reviewersTurn } from '../fixtures/panels';

const item = (panel: typeof otherwise, place: number) => {
  const found = panel.handoff?.expectations.items[place];
  if (!found) throw new Error(`No expectation ${String(place)}.`);
  return found;
};
const today = { contact: '', on: '2025-11-24', where: 'call', evidence: '' } as const;
const blank: ExpectationForm = {
  is: 'expectation',
  name: 'Implementation Prerequisites',
  answer: 'set',
  teller: ben.email,
  told: today,
  agreed: null,
  note: '',
};

describe('expectationForm', () => {
  test('takes whoever records it as who told the customer, today', () => {
    expect(expectationForm(item(authorBlocked, 1), authorBlocked)).toEqual(blank);
  });

  test('takes the owner where somebody else records it', () => {
    const lead = { ...reviewersTurn, me: { email: 'priya@vendor.example', name: 'Priya Nair', roles: [], zone: 'Asia/Kolkata' } };
    expect([1, 3].map((place) => expectationForm({ ...item(lead, place), entry: null }, lead).teller)).toEqual([ben.email, ana.email]);
  });

  test('shows what was recorded, to be corrected', () => {
    expect(expectationForm(item(authorBlocked, 0), authorBlocked)).toEqual({
      ...blank,
      name: 'Deployment Timeline',
      teller: ana.email,
      told: { contact: 'Carla Reyes', on: '2025-11-20', where: 'call', evidence: 'https://mail.vendor.example/123' },
      note: 'She asked for dates in January.',
    });
    expect(expectationForm(item(authorBlocked, 2), authorBlocked)).toEqual({
      ...blank,
      name: 'Progress Reporting Expectations',
      answer: 'not-applicable',
      note: 'They have a reporting system of their own.',
    });
  });

  test('starts anew with the same contact where the customer understood otherwise', () => {
    expect(expectationForm(item(otherwise, 0), otherwise)).toEqual({
      ...blank,
      name: 'Deployment Timeline',
      teller: ana.email,
      told: { ...today, contact: 'Carla Reyes' },
    });
  });
});

const filled: ExpectationForm = { ...blank, told: { ...today, contact: ' Carla Reyes ' } };

describe('missingInEntry', () => {
  test.each([
    [blank, { missing: 'Say who it was at the customer.', field: 'told-contact' }],
    [
      { ...filled, told: { ...filled.told, on: '' } },
      { missing: 'Enter the date.', field: 'told-on' },
    ],
    [
      { ...filled, told: { ...filled.told, where: 'document' } },
      { missing: 'Give a link, or words that help to find it again.', field: 'told-evidence' },
    ],
    [
      { ...filled, agreed: filled.told },
      { missing: 'Give a link, or words that help to find it again.', field: 'agreed-evidence' },
    ],
    [
      { ...blank, answer: 'not-applicable' },
      { missing: 'Say why it does not apply.', field: 'note' },
    ],
    [{ ...blank, answer: 'not-applicable', note: 'A pilot.' }, null],
    [filled, null],
  ] as readonly (readonly [ExpectationForm, ReturnType<typeof missingInEntry>])[])('of %j', (form, missing) => {
    expect(missingInEntry(form)).toEqual(missing);
  });
});

describe('entryOf', () => {
  test('is what the server takes, without the spaces around', () => {
    expect([entryOf(filled), entryOf({ ...filled, answer: 'not-applicable', note: ' A pilot. ' })]).toEqual([
      { is: 'set', teller: ben.email, told: { ...today, contact: 'Carla Reyes' }, agreed: null, note: '' },
      { is: 'not-applicable', note: 'A pilot.' },
    ]);
  });
});
