import { factsIn } from '../facts-in';
import type { Rule } from '../rule';

/** Source: PROCESS, what an implementation team needs to know of production. Fields and their words are policy. */
export const productionComplete: Rule = {
  name: 'production-complete',
  asks: 'The section on production answers everything that an implementation team asks for.',
  severity: 'warn',
  check: ({ tdd, declared, production, policy, reader }) => {
    if (declared !== 'yes' || production?.state !== 'filled' || production.insideTrial !== null) return [];
    const stated = factsIn(tdd, [production.index], reader);
    const fields = [...new Set(policy.facts.map(({ field }) => field))];
    const answered = new Set(policy.facts.filter(({ name }) => stated.has(name)).map(({ field }) => field));
    const missing = fields.filter((field) => !answered.has(field));
    if (missing.length === 0) return [];
    const { heading, place } = production.section;
    return [
      {
        message: `“${heading}” answers ${String(answered.size)} of ${String(fields.length)} fields.`,
        expected: 'A line for each, with “as in the trial” or “none” where that is the answer.',
        found: `No answer on ${missing.join(' · ')}.`,
        section: heading,
        place,
      },
    ];
  },
};
