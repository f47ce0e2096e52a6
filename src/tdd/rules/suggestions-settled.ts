import { mostKept, type Unsettled } from '../../handoff/look';
import type { Complaint, Rule } from '../rule';
import type { Place, Section, Tdd } from '../tdd';

const mostShown = 5;
const longest = 60;

/** Source: FEATURES A8. Suggestions and comments are not read with every look; what is told here is as of the last thorough one. */
export const suggestionsSettled: Rule = {
  name: 'suggestions-settled',
  asks: 'No suggestions or comments are open.',
  severity: 'warn',
  check: ({ tdd, around }) => [
    ...complain(tdd, around.suggestions ?? [], ['suggestion', 'accepted or rejected']),
    ...complain(tdd, around.comments ?? [], ['comment', 'answered and resolved']),
  ],
};

function complain(tdd: Tdd, points: readonly Unsettled[], [word, settled]: readonly [string, string]): readonly Complaint[] {
  if (points.length === 0) return [];
  const placed = points.map((point) => ({ point, at: placeOf(tdd, point.on) }));
  const first = placed.find(({ at }) => at !== null)?.at;
  const count = points.length >= mostKept ? `${String(mostKept)} or more` : String(points.length);
  const one = points.length === 1;
  const told = placed
    .slice(0, mostShown)
    .map(({ point: { who, says }, at }) => `${who === '' ? '' : `${who}: `}“${cut(says)}”${at ? ` in “${at.section.heading}”` : ''}`);
  return [
    {
      message: `${count} ${word}${one ? ' is' : 's are'} open.`,
      expected: `Every ${word} ${settled}; then press “Check again”.`,
      found: `${told.join(' · ')}${points.length > mostShown ? ` and ${String(points.length - mostShown)} more` : ''}.`,
      section: first?.section.heading ?? null,
      place: first?.place ?? null,
    },
  ];
}

/** Where the text stands that a point hangs on; a comment may quote more than a line. */
function placeOf({ sections }: Tdd, on: string): { readonly section: Section; readonly place: Place } | null {
  const quote = on.split('\n')[0]?.trim() ?? '';
  if (quote === '') return null;
  for (const section of sections) {
    if (section.heading.includes(quote)) return { section, place: section.place };
    const line = section.lines.find(({ text }) => text.includes(quote));
    if (line !== undefined) return { section, place: line.place };
  }
  return null;
}

function cut(says: string): string {
  const line = says.split('\n').join(' ').trim();
  return line.length > longest ? `${line.slice(0, longest)}…` : line;
}
