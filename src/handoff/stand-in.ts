import type { DateText, Instant } from '../base/time';
import type { Email, Role } from './people';

/** Somebody who signs “for” a reviewer from one date to another, both included, as the reviewer's calendar on the wall shows them. */
export interface StandIn {
  readonly role: Extract<Role, 'IE' | 'PM'>;
  /** Whose place it is: when the role goes to somebody else, nobody stands in for them. */
  readonly for: Email;
  readonly who: Email;
  readonly from: DateText;
  readonly until: DateText;
  readonly reason: string;
  readonly by: Email;
  readonly at: Instant;
}

/** Who stands in today for the holder of a role, if anybody does. */
export const standInOf = (
  standIns: readonly StandIn[],
  { role, who }: { readonly role: StandIn['role']; readonly who: Email | null },
  today: DateText,
): StandIn | null =>
  standIns.find((standIn) => standIn.role === role && standIn.for === who && standIn.from <= today && today <= standIn.until) ?? null;
