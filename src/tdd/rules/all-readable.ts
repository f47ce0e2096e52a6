import type { Complaint, Rule } from '../rule';
import { contentOf } from '../tdd-reader';
import type { Unreadable } from '../tdd';

const words: Readonly<Record<Unreadable['what'], readonly [one: string, many: string]>> = {
  image: ['image', 'images'],
  drawing: ['drawing', 'drawings'],
  chip: ['chip', 'chips'],
  'linked-document': ['linked document', 'linked documents'],
  equation: ['equation', 'equations'],
  embedded: ['embedded part', 'embedded parts'],
};
const mostNamed = 4;

/** One finding per kind; those inside the section on production apart, as a warning: what they require, nobody has checked. */
export const allReadable: Rule = {
  name: 'all-readable',
  asks: 'The checks can read everything in the document.',
  severity: 'hint',
  check: ({ tdd, production }) => {
    const inProduction = new Set(production === null ? [] : contentOf(tdd, production.index).unreadable);
    return (Object.keys(words) as Unreadable['what'][]).flatMap((what) => {
      const all = tdd.unreadable.filter((unreadable) => unreadable.what === what);
      return [
        ...complain(all.filter((unreadable) => inProduction.has(unreadable)), true),
        ...complain(all.filter((unreadable) => !inProduction.has(unreadable)), false),
      ]; // prettier-ignore
    });
  },
};

function complain(unreadable: readonly Unreadable[], inProduction: boolean): readonly Complaint[] {
  const [first] = unreadable;
  if (first === undefined) return [];
  const [one, many] = words[first.what];
  const count = unreadable.length;
  const where = [...new Set(unreadable.map(({ section }) => (section === '' ? 'before the first heading' : `“${section}”`)))];
  const named =
    where.length > mostNamed ? `${where.slice(0, mostNamed).join(', ')} and ${String(where.length - mostNamed)} more` : where.join(', ');
  return [
    {
      ...(inProduction ? { severity: 'warn' as const } : {}),
      message: `${String(count)} ${count === 1 ? one : many}${inProduction ? ' in the section on production' : ''} cannot be read by this check: please look at ${count === 1 ? 'it' : 'them'} yourself.`,
      expected: 'Everything that matters is also there as text.',
      found: `${count === 1 ? first.saying : `${first.saying} and ${String(count - 1)} more`}, in ${named}.`,
      section: first.section === '' ? null : first.section,
      place: first.place,
    },
  ];
}
