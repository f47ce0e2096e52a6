import type { Handoff } from './handoff';

/** Was the review asked for again after the edit that put the sign-off out of date? Then it is the reviewers’ turn. */
export const isAskedAgain = ({ review, outOfDate }: Pick<Handoff, 'review' | 'outOfDate'>): boolean =>
  review !== null && outOfDate !== null && (outOfDate.askedAgain === true || review.at > outOfDate.since);
