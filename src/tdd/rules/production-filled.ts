import type { Blank } from '../judge-section';
import type { Rule } from '../rule';

/** Source: FEATURES P10: a heading with template text only is no section. */
export const productionFilled: Rule = {
  name: 'production-filled',
  asks: 'The section on production requirements is filled in.',
  severity: 'block',
  check: ({ declared, production }) => {
    if (declared !== 'yes' || production === null) return [];
    const { section, state, blanks } = production;
    if (state === 'filled') return [];
    const { heading, place } = section;
    return [
      {
        message: state === 'empty' ? `There is nothing under “${heading}”.` : `“${heading}” is not filled in yet.`,
        expected:
          'What production needs: deployment method, hosting, environments, nodes, users, and whatever else differs from the trial.',
        found: state === 'empty' ? 'A heading with no text.' : foundIn(blanks),
        section: heading,
        place: blanks[0]?.place ?? place,
      },
    ];
  },
};

const longest = 80;

function foundIn(blanks: readonly Blank[]): string {
  const [first] = blanks;
  if (first === undefined) return 'Labels or questions with no answers.';
  const shown = first.text.trim().split('\n').join(' ');
  const quote = `“${shown.length > longest ? `${shown.slice(0, longest)}…` : shown}”`;
  switch (first.why) {
    case 'mark':
      return shown === '' ? 'A table with no values.' : `Only placeholders, ${quote}.`;
    case 'guidance':
      return `Only the template’s guidance, ${quote}.`;
    case 'elsewhere':
      return `Only a pointer to another place, ${quote}.`;
    case 'not-applicable':
      return `Only ${quote}.`;
  }
}
