import type { Complaint, Rule } from '../rule';
import { contentOf } from '../tdd-reader';

/** Which sections, and by which headings people write them, is policy. */
export const sectionsPresent: Rule = {
  name: 'sections-present',
  asks: 'The sections that every TDD needs are there and filled in.',
  severity: 'warn',
  check: ({ tdd, reader, policy, production }) => {
    const found = policy.requiredSections.map((): number[] => []);
    for (const [index, { heading, level }] of tdd.sections.entries()) {
      if ((level === 0 && tdd.tabs.length === 1) || index === production?.index) continue;
      for (const required of reader.requires(heading)) found[required]?.push(index);
    }
    return policy.requiredSections.flatMap(({ name, headings }, required): Complaint[] => {
      const candidates = found[required] ?? [];
      const [first] = candidates;
      const section = tdd.sections[first ?? -1];
      if (section === undefined)
        return [
          {
            message: `There is no section “${name}”.`,
            expected: `A heading such as “${name}”${alsoCalled(name, headings)}.`,
            found: 'No such heading.',
            section: null,
            place: null,
          },
        ];
      const isEmpty = candidates.every((index) => {
        const { lines, unreadable } = contentOf(tdd, index);
        return lines.length === 0 && unreadable.length === 0;
      });
      const { heading, place } = section;
      if (!isEmpty) return [];
      return [
        {
          message: `There is nothing under “${heading}”.`,
          expected: `What applies to this customer under “${name}”.`,
          found: 'A heading with no text.',
          section: heading,
          place,
        },
      ];
    });
  },
};

function alsoCalled(name: string, headings: readonly string[]): string {
  const other = headings.find((heading) => heading.toLowerCase() !== name.toLowerCase() && !heading.includes('*'));
  return other === undefined ? '' : ` or “${other.charAt(0).toUpperCase()}${other.slice(1)}”`;
}
