import type { Instant } from '../base/time';
import type { Email } from './people';

/** A call with the customer as a calendar showed it: when it is, and whether the PM is on it. Its title stays in the calendar. */
export interface CustomerCall {
  readonly eventId: string;
  readonly start: Instant;
  readonly end: Instant;
  readonly withPm: boolean;
}

/** What the calendar of the AE or the CE showed last; they look with their own consent, `shown`. */
export interface CallsSeen {
  readonly by: Email;
  readonly shown: boolean;
  /** Whom `withPm` is about; `null` while there is no PM. */
  readonly pm: Email | null;
  /** In the order of time; the latest sixty. */
  readonly calls: readonly CustomerCall[];
  /** So many entries lie in the calendar that it was read until then only; absent when all of it was. */
  readonly readUntil?: Instant;
}

export const planStates = ['none', 'started', 'ready'] as const;

/** How far the PM's project plan is. */
export interface ProjectPlan {
  readonly is: (typeof planStates)[number];
  /** Empty while there is none. */
  readonly link: string;
  readonly by: Email;
  readonly at: Instant;
}
