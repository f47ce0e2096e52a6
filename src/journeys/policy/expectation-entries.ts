import { defaultExpectationPolicy } from '../../expectations/expectation-policy';
import { itemsText, readItems } from '../../expectations/read-items';
import { numberEntry, type PolicyEntry } from './policy-entry';

/** The list comes first: approved words belong to what it names. */
export const expectationEntries: readonly PolicyEntry[] = [
  numberEntry('expectations', 'dueBusinessDays', {
    key: 'Expectations due',
    meaning: 'How many business days before the close date the customer must have heard all expectations.',
    between: [0, 120],
  }),
  {
    key: 'Expectations',
    meaning: 'What the AE and the CE set with the customer before the handoff, one per line: the name, then who owns it.',
    show: ({ expectations }) => itemsText(expectations.items),
    apply: (policy, text) => {
      const items = readItems(text, policy.expectations.items);
      return typeof items === 'string' ? items : { ...policy, expectations: { ...policy.expectations, items } };
    },
  },
  ...defaultExpectationPolicy.items.map(({ name, words }): PolicyEntry => ({
    key: `Words: ${name}`,
    meaning: 'Approved wording for the customer. It makes no promises on behalf of implementation.',
    show: ({ expectations }) => expectations.items.find((item) => item.name === name)?.words ?? words,
    apply: (policy, text) => {
      const items = policy.expectations.items.map((item) => (item.name === name ? { ...item, words: text } : item));
      return { ...policy, expectations: { ...policy.expectations, items } };
    },
  })),
];
