import type { Instant } from '../base/time';

/** Since when, and why, the engine cannot read a TDD any more, with the next step: nobody can say then that what was signed off still stands there. */
export interface Unread {
  readonly since: Instant;
  readonly code: string;
  readonly because: string;
  readonly fix: string;
}
