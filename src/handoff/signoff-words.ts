import type { ReviewerFact } from './reviewer-fact';

/** Where a required sign-off stands, as the tracker and the agenda say it. */
export const signoffWords: Readonly<Record<ReviewerFact['is'], string>> = {
  undecided: 'not decided yet',
  'not-asked': 'not asked for yet',
  waiting: 'waiting',
  excepted: 'exception, not signed off',
  'signed-off': 'signed off',
  'asked-for-changes': 'asked for changes',
  'out-of-date': 'out of date',
};
