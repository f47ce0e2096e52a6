import { foldText } from '../fold-text';
import { productionHeading } from '../production-template';
import type { Complaint, Rule, RuleFacts } from '../rule';
import { sectionsWithin } from '../tdd-reader';

/** Source: PROCESS, 1: production requirements stand in the TDD in a separate section. */
export const productionSeparate: Rule = {
  name: 'production-separate',
  asks: 'Production requirements have a heading of their own, outside the trial section.',
  severity: 'block',
  check: (facts) => {
    const { declared, production } = facts;
    if (declared !== 'yes') return [];
    if (production === null) return [missing(facts)];
    if (production.insideTrial === null) return [];
    const { heading, place } = production.section;
    return [
      {
        message: `“${heading}” is inside the trial section “${production.insideTrial}”; it needs to be a section of its own.`,
        expected: `“${heading}” outside “${production.insideTrial}”, at the same level or above.`,
        found: `“${heading}” under “${production.insideTrial}”.`,
        section: heading,
        place,
      },
    ];
  },
};

function missing({ tdd, reader, policy }: RuleFacts): Complaint {
  const expected = `A heading such as “${productionHeading}”, at any level and in any tab, outside the trial section.`;
  const mention = mentionIn(tdd, reader.names, policy.headings.production);
  const message = 'Production differs from the trial, but there is no separate section on production requirements.';
  if (mention === null) return { message, expected, found: 'No heading that names production requirements.', section: null, place: null };
  return {
    message,
    expected,
    found: `Production is only mentioned in “${mention.heading}”: “${mention.quote}”`,
    section: mention.heading,
    place: mention.place,
  };
}

const longestQuote = 120;

/** The first line of a trial section that speaks of production. */
function mentionIn(tdd: RuleFacts['tdd'], names: RuleFacts['reader']['names'], words: readonly string[]) {
  const patterns = words.map((word) => foldText(word.split('*').join('')));
  const speaks = (text: string) => {
    const folded = ` ${foldText(text)} `;
    return (
      /\bprod(?:uction)?\b/.test(folded) ||
      (/[^\0-\x7F]/.test(folded) && patterns.some((pattern) => pattern.length > 1 && folded.includes(pattern)))
    );
  };
  for (const [trial, { heading }] of tdd.sections.entries()) {
    if (!names(heading).trial) continue;
    for (const at of sectionsWithin(tdd, trial)) {
      const section = tdd.sections[at];
      const line = section?.lines.find(({ text }) => speaks(text));
      if (section !== undefined && line !== undefined) {
        const quote = line.text.length > longestQuote ? `${line.text.slice(0, longestQuote)}…` : line.text;
        return { heading: section.heading, quote, place: line.place };
      }
    }
  }
  return null;
}
