import type { Rule } from '../rule';

/** Source: PROCESS, "What it leaves open": three answers, and *not decided* never means no. */
export const productionDeclared: Rule = {
  name: 'production-declared',
  asks: 'Somebody has said whether production differs from the trial.',
  severity: 'block',
  check: ({ declared, production }) => {
    if (declared === 'undecided')
      return [
        {
          message: 'Nobody has said yet whether production differs from the trial.',
          expected: 'A yes or no from the AE or the CE.',
          found: production === null ? 'No answer.' : `No answer, but a section “${production.section.heading}”.`,
          section: production?.section.heading ?? null,
          place: production?.section.place ?? null,
        },
      ];
    if (declared === 'no' && production?.state === 'filled')
      return [
        {
          severity: 'hint',
          message: `Production is declared not to differ from the trial, but “${production.section.heading}” is filled in.`,
          expected: 'No section on production, or the answer “yes”.',
          found: `A filled section “${production.section.heading}”.`,
          section: production.section.heading,
          place: production.section.place,
        },
      ];
    return [];
  },
};
