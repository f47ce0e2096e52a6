import type { Instant } from '../base/time';
import type { Handoff } from '../handoff/handoff';
import { reviewersOf } from '../handoff/reviewers-of';
import { type ReviewerFact, type Stage, stageOf } from '../handoff/stage';
import type { Contents } from '../signoff/contents-of';
import { standingOf, type Standing } from '../signoff/standing-of';
import type { SignoffPolicy } from '../signoff/voiding-changes';

export interface Judgement {
  readonly standings: readonly { readonly role: 'IE' | 'PM'; readonly who: string | null; readonly standing: Standing }[];
  readonly reviewers: readonly ReviewerFact[];
  readonly stage: Stage;
}

/** Where a handoff stands, from its facts and, where it was read, from the document as it is now. */
export function judge({
  handoff,
  contents,
  policy,
  now,
}: {
  handoff: Handoff;
  contents: Contents | null;
  policy: SignoffPolicy;
  now: Instant;
}): Judgement {
  const standings = reviewersOf(handoff.team).map((reviewer) => ({
    ...reviewer,
    standing: standingOf({ handoff, reviewer, contents, policy }),
  }));
  const reviewers = standings.map(({ role, who, standing }): ReviewerFact => ({
    role,
    who,
    is: standing.is,
    changed: changedSections(standing),
  }));
  return { standings, reviewers, stage: stageOf({ handoff, reviewers, now }) };
}

const changedSections = (standing: Standing) => (standing.is === 'out-of-date' ? standing.changes.map(({ section }) => section) : []);
