import { placeholders } from '../../introduction/introduction-policy';
import { numberEntry, parted, type PolicyEntry } from './policy-entry';

/** A template may name what it can be filled with, and has to name what it is there for. */
function introductionText(
  key: string,
  meaning: string,
  field: 'subject' | 'invitation' | 'mail' | 'ie' | 'pm',
  { needs, known }: { readonly needs: string; readonly known: readonly string[] },
): PolicyEntry {
  return {
    key,
    meaning: `${meaning} Placeholders: ${known.map((name) => `{{${name}}}`).join(' ')}`,
    show: ({ introduction }) => introduction[field],
    apply: (policy, text) => {
      const named = (text.match(/\{\{[^}]*\}\}/g) ?? []).map((part) => part.slice(2, -2).trim());
      const unknown = named.find((name) => !known.includes(name));
      if (unknown !== undefined) return `has {{${unknown}}}, which cannot be filled in`;
      if (needs !== '' && !named.includes(needs)) return `must contain {{${needs}}}`;
      return { ...policy, introduction: { ...policy.introduction, [field]: text } };
    },
  };
}

export const introductionEntries: readonly PolicyEntry[] = [
  introductionText('Introduction subject', 'The title of the event and the subject of the e-mail.', 'subject', {
    needs: '',
    known: placeholders,
  }),
  introductionText('Introduction invitation', 'What the invitation says to the customer.', 'invitation', {
    needs: 'team',
    known: placeholders,
  }),
  introductionText('Introduction e-mail', 'What the e-mail says to the customer.', 'mail', { needs: 'team', known: placeholders }),
  introductionText('Introduction of the IE', 'The line about the implementation engineer.', 'ie', { needs: 'name', known: ['name'] }),
  introductionText('Introduction of the PM', 'The line about the project manager.', 'pm', { needs: 'name', known: ['name'] }),
  numberEntry('introduction', 'length', {
    key: 'Introduction length',
    meaning: 'Length of the meeting with the customer, in minutes.',
    between: [15, 240],
  }),
  numberEntry('introduction', 'notice', {
    key: 'Introduction notice',
    meaning: 'The least notice for a proposed time, in minutes.',
    between: [0, 20_160],
  }),
  numberEntry('introduction', 'withinBusinessDays', {
    key: 'Introduction within',
    meaning: 'How many business days ahead times are proposed.',
    between: [1, 60],
  }),
  numberEntry('introduction', 'nudgeAfter', {
    key: 'Introduction nudge',
    meaning: 'After how many hours a customer who has not answered is pointed out.',
    between: [1, 720],
  }),
  {
    key: 'Introduction before sign-off and meeting',
    meaning: 'ask: whoever introduces the team confirms that it is early. refuse: it has to wait.',
    show: ({ introduction }) => introduction.early,
    apply: (policy, text) =>
      text === 'ask' || text === 'refuse' ? { ...policy, introduction: { ...policy.introduction, early: text } } : 'must be ask or refuse',
  },
  {
    key: 'Introduction: private words',
    meaning: 'Words that never leave the company, separated by semicolons.',
    show: ({ introduction }) => introduction.privateWords.join('; '),
    apply: (policy, text) => ({ ...policy, introduction: { ...policy.introduction, privateWords: parted(text) } }),
  },
];
