import type { Instant, TimeText, ZoneId } from '../base/time';

/** The four people of a handoff: account executive, customer engineer, implementation engineer, project manager. */
export type Role = 'AE' | 'CE' | 'IE' | 'PM';

/** Lower-case e-mail address: the one identity that the session and the directory share. */
export type Email = string;

/**
 * Is there a project manager? Three answers, never two: *not decided* blocks the handoff and never means none.
 * Source: PROCESS, "What it leaves open".
 */
export type PmAnswer =
  | { readonly is: 'assigned'; readonly who: Email }
  | { readonly is: 'none'; readonly by: Email; readonly at: Instant }
  | { readonly is: 'undecided' };

/** Who works on one handoff. One person may hold two roles; each role's duty is judged on its own. */
export interface Team {
  readonly ae: Email;
  readonly ce: Email;
  /** Absent until a lead assigns one. */
  readonly ie: Email | null;
  readonly pm: PmAnswer;
}

/** What a person may do beyond their roles in handoffs. */
export type Standing = 'AE' | 'CE' | 'IE' | 'PM' | 'lead' | 'admin';

/** Days as ISO weekday numbers, Monday 1 to Sunday 7. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** When somebody works, in their own zone; lunch and holidays stand in their calendar. */
export interface WorkingHours {
  readonly days: readonly Weekday[];
  readonly from: TimeText;
  readonly to: TimeText;
}

/** One row of the People tab. A zone that is missing or unknown is `null`: nothing is planned for that person until it is mended. */
export interface Person {
  readonly email: Email;
  readonly name: string;
  readonly standing: readonly Standing[];
  readonly zone: ZoneId | null;
  readonly hours: WorkingHours;
}
