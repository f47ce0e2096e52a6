import type { Blank } from '../judge-section';
import type { Complaint, Rule } from '../rule';
import type { Section, Tdd } from '../tdd';
import { sectionsWithin } from '../tdd-reader';

const mostShown = 5;
const longest = 60;

interface Leftover {
  readonly section: Section;
  /** The section in words, as a message puts it. */
  readonly name: string;
  readonly blanks: readonly Blank[];
  readonly filled: boolean;
}

/** One finding per section, and one for all beyond the fifth. A production section that is not filled has its own rule. */
export const templateFilled: Rule = {
  name: 'template-filled',
  asks: 'No placeholders or template text are left.',
  severity: 'warn',
  check: ({ tdd, reader, production, declared }) => {
    const judgedElsewhere =
      production !== null && production.state !== 'filled' && declared === 'yes'
        ? new Set(sectionsWithin(tdd, production.index))
        : new Set<number>();
    const leftovers = tdd.sections.flatMap((section, index): Leftover[] => {
      if (section.lines.length === 0 || judgedElsewhere.has(index)) return [];
      const { state, blanks } = reader.judge(section.lines, section.unreadable);
      const filled = state === 'filled';
      const left = blanks.filter(({ why }) => why === 'mark' || (why === 'guidance' && !filled));
      return left.length === 0 ? [] : [{ section, name: nameOf(tdd, section), blanks: left, filled }];
    });
    const shown = leftovers.length > mostShown + 1 ? leftovers.slice(0, mostShown) : leftovers;
    return [...shown.map(complain), ...rest(leftovers.slice(shown.length))];
  },
};

function nameOf({ tabs }: Tdd, { heading, level }: Section): string {
  return level === 0 && tabs.length === 1 ? 'the text before the first heading' : `“${heading}”`;
}

function complain({ section, name, blanks, filled }: Leftover): Complaint {
  const [first] = blanks;
  const text = (first?.text ?? '').split('\n').join(' ').trim();
  const quote = text === '' ? 'a table with no values' : `“${text.length > longest ? `${text.slice(0, longest)}…` : text}”`;
  const others = blanks.length - 1;
  return {
    message: filled ? `There is a placeholder left in ${name}.` : `There is only template text in ${name}.`,
    expected: 'The customer’s own facts, or no such line at all.',
    found: others > 0 ? `${quote}, and ${String(others)} more.` : `${quote}.`,
    section: section.heading,
    place: first?.place ?? section.place,
  };
}

function rest(leftovers: readonly Leftover[]): readonly Complaint[] {
  const [first] = leftovers;
  if (first === undefined) return [];
  const names = leftovers.map(({ name }) => name);
  return [
    {
      message: `${String(leftovers.length)} more sections still have placeholders or template text.`,
      expected: 'The customer’s own facts, or no such line at all.',
      found:
        names.length > mostShown
          ? `${names.slice(0, mostShown).join(', ')} and ${String(names.length - mostShown)} more.`
          : `${names.join(', ')}.`,
      section: first.section.heading,
      place: first.blanks[0]?.place ?? first.section.place,
    },
  ];
}
