import type { Email } from './people';
import type { Reviewer } from './reviewers-of';

/** Where a required role stands, as the sign-off feature judged it. */
export interface ReviewerFact extends Reviewer {
  readonly is: 'undecided' | 'not-asked' | 'waiting' | 'signed-off' | 'asked-for-changes' | 'out-of-date' | 'excepted';
  /** Who stands in for them today. */
  readonly standIn: Email | null;
  /** Sections that changed since, for people. */
  readonly changed: readonly string[];
}
