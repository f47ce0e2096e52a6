import { foldText } from '../tdd/fold-text';
import { rules } from '../tdd/rules';
import type { RequiredSection, TddPolicy } from '../tdd/tdd-policy';
import { defaultTddPolicy } from '../tdd/tdd-policy';
import { tokensOf } from '../tdd/word-book';
import { parted } from './policy/policy-entry';

/** A setting of the checks, as the Policy tab holds it. */
export interface CheckSetting {
  readonly key: string;
  readonly meaning: string;
  readonly show: (tdd: TddPolicy) => string;
  /** The policy with this text in it, or what is wrong with the text. */
  readonly apply: (tdd: TddPolicy, text: string) => TddPolicy | string;
}

const levels = ['block', 'warn', 'hint', 'off'] as const;
const longest = 60;

const ruleSettings = rules.map(({ name, asks, severity }): CheckSetting => ({
  key: `Rule ${name}`,
  meaning: `block, warn, hint or off. ${asks}`,
  show: ({ severities }) => severities[name] ?? severity,
  apply: (tdd, text) => {
    const level = levels.find((known) => known === text.toLowerCase());
    if (level === undefined) return 'must be block, warn, hint or off';
    return level === (tdd.severities[name] ?? severity) ? tdd : { ...tdd, severities: { ...tdd.severities, [name]: level } };
  },
}));

/** Words for the readers: what has no letter, or is a sentence, would match everything or nothing. */
function wrongWords(words: readonly string[]): string | null {
  const empty = words.find((word) => tokensOf(foldText(word)).join('').length < 2);
  if (empty !== undefined) return `has “${empty}”, which is too short to look for`;
  const long = words.find((word) => word.length > longest);
  return long === undefined ? null : `has “${long}”, which is longer than a heading (${String(longest)} characters)`;
}

function wordSetting(
  key: string,
  meaning: string,
  [was, of, put]: readonly [
    readonly string[],
    (tdd: TddPolicy) => readonly string[],
    (tdd: TddPolicy, words: readonly string[]) => TddPolicy,
  ],
): CheckSetting {
  return {
    key,
    meaning: `${meaning}, in addition to the built-in ones, separated by semicolons. A star stands for the rest of a word.`,
    show: (tdd) => of(tdd).slice(was.length).join('; '),
    apply: (tdd, text) => {
      const words = parted(text);
      return wrongWords(words) ?? put(tdd, [...was, ...words]);
    },
  };
}

const { headings, placeholders, requiredSections } = defaultTddPolicy;

const sectionText = ({ name, headings: words }: RequiredSection) => `${name}: ${words.slice(1).join('; ')}`.replace(/: $/, '');

function readSections(text: string): readonly RequiredSection[] | string {
  const sections: RequiredSection[] = [];
  for (const line of text.split('\n').map((part) => part.trim())) {
    if (line === '') continue;
    const [name = '', ...rest] = line.split(':');
    const words = [name.trim(), ...parted(rest.join(':'))];
    const wrong = wrongWords(words);
    if (wrong !== null) return wrong;
    if ([...requiredSections, ...sections].some((other) => foldText(other.name) === foldText(name.trim())))
      return `lists “${name.trim()}” twice`;
    sections.push({ name: name.trim(), headings: words });
  }
  return sections;
}

/** A level for each rule, and the lists of words that teams add. */
export const checkSettings: readonly CheckSetting[] = [
  ...ruleSettings,
  wordSetting('More production headings', 'Words that mean production on their own', [
    headings.production,
    (tdd) => tdd.headings.production,
    (tdd, production) => ({ ...tdd, headings: { ...tdd.headings, production } }),
  ]),
  wordSetting('More trial headings', 'Words in the heading of the trial section', [
    headings.trial,
    (tdd) => tdd.headings.trial,
    (tdd, trial) => ({ ...tdd, headings: { ...tdd.headings, trial } }),
  ]),
  wordSetting('More placeholder texts', 'Texts that are placeholders for an answer', [
    placeholders.alone,
    (tdd) => tdd.placeholders.alone,
    (tdd, alone) => ({ ...tdd, placeholders: { ...tdd.placeholders, alone } }),
  ]),
  {
    key: 'More required sections',
    meaning: 'Sections that every TDD needs, one per line: the name, then a colon and other headings for it, separated by semicolons.',
    show: (tdd) => tdd.requiredSections.slice(requiredSections.length).map(sectionText).join('\n'),
    apply: (tdd, text) => {
      const more = readSections(text);
      return typeof more === 'string' ? more : { ...tdd, requiredSections: [...requiredSections, ...more] };
    },
  },
];
