import type { Complaint, Rule } from '../rule';
import { sideBySide } from '../side-by-side';

/** Source: FEATURES A6. */
export const trialCompared: Rule = {
  name: 'trial-compared',
  asks: 'Every value given for the trial has a counterpart for production.',
  severity: 'hint',
  check: ({ tdd, declared, production, policy, reader }): readonly Complaint[] => {
    if (declared !== 'yes' || production?.state !== 'filled' || production.insideTrial !== null) return [];
    const alone = sideBySide(tdd, { production, policy, reader }).flatMap((row) =>
      row.trial !== null && row.production === null ? [{ fact: row.fact, ...row.trial }] : [],
    );
    const [first] = alone;
    if (first === undefined) return [];
    return [
      {
        message: `Given for the trial but not for production: ${alone.map(({ fact }) => fact).join(' · ')}.`,
        expected: `The same facts in “${production.section.heading}”, or “as in the trial” where they do not differ.`,
        found: `${alone.map(({ fact, value }) => `${fact}: “${value}”`).join(' · ')}.`,
        section: first.section,
        place: first.place,
      },
    ];
  },
};
