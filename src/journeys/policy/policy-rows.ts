import { shortened } from '../../base/shortened';
import type { CellProblem } from '../../tracker/cell-problem';
import { checkSettings } from '../check-settings';
import { expectationEntries } from './expectation-entries';
import { introductionEntries } from './introduction-entries';
import { meetingEntries } from './meeting-entries';
import { defaultPolicy, type Policy } from './policy';
import { numberEntry, parted, type PolicyEntry } from './policy-entry';
import { stageEntries } from './stage-entries';

const entries: readonly PolicyEntry[] = [
  ...meetingEntries,
  {
    key: 'Sections that never void a sign-off',
    meaning: 'Headings, separated by semicolons. Edits under them do not affect sign-offs.',
    show: ({ signoff }) => signoff.neverVoids.join('; '),
    apply: (policy, text) => ({ ...policy, signoff: { neverVoids: parted(text) } }),
  },
  ...stageEntries,
  ...expectationEntries,
  numberEntry('calls', 'lateDays', {
    key: 'Late stage',
    meaning: 'How many days before the close date Handoff starts asking for a PM, or for the decision that there is none.',
    between: [0, 365],
  }),
  numberEntry('calls', 'warnDays', {
    key: 'PM on a call',
    meaning: 'How many days before the close date Handoff starts warning that the PM has not been on a call with the customer.',
    between: [0, 365],
  }),
  ...introductionEntries,
  ...checkSettings.map(({ key, meaning, show, apply }): PolicyEntry => ({
    key,
    meaning,
    show: ({ tdd }) => show(tdd),
    apply: (policy, text) => {
      const tdd = apply(policy.tdd, text);
      return typeof tdd === 'string' ? tdd : { ...policy, tdd };
    },
  })),
];

export const policyHeadings = ['Setting', 'Value', 'Meaning'] as const;

const longestQuote = 120;
/** A default that can be told in a sentence. */
const short = /^.{1,30}$/;
const valueColumn = policyHeadings.indexOf('Value');

/** The Policy tab as Set up first writes it. */
export const policyRows = (policy: Policy): readonly (readonly string[])[] => [
  policyHeadings,
  ...entries.map(({ key, show, meaning }) => [key, show(policy), meaning]),
];

/**
 * Reads the Policy tab. A setting that is missing or empty has its default; one that cannot be used has its default too, and is a problem.
 */
export function readPolicy(rows: readonly (readonly string[])[]): { readonly policy: Policy; readonly problems: readonly CellProblem[] } {
  const problems: CellProblem[] = [];
  const policy = entries.reduce<Policy>((before, entry) => {
    const row = rows.findIndex(([key]) => key?.trim() === entry.key);
    const text = (rows[row]?.[valueColumn] ?? '').trim();
    const after = text === '' ? before : entry.apply(before, text);
    if (typeof after !== 'string') return after;
    const usual = entry.show(defaultPolicy);
    const says = `“${shortened(text, longestQuote)}” ${after}. Until it is fixed, ${usual === '' ? 'it counts as empty' : `${short.test(usual) ? usual : 'the default'} applies`}.`;
    problems.push({ tab: 'policy', row, column: valueColumn, where: `Policy, “${entry.key}”`, says });
    return before;
  }, defaultPolicy);
  return { policy, problems };
}
