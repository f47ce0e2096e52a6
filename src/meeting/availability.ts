import type { Instant, Minutes, Range, ZoneId } from '../base/time';
import type { Email, Role, WorkingHours } from '../handoff/people';

/** What we know of one person's time. A calendar that cannot be read is unknown, which is never free. */
export interface Availability {
  readonly email: Email;
  /** Their roles in this handoff; empty for the customer's. */
  readonly roles: readonly Role[];
  /** `null` while the People tab has none that exists. */
  readonly zone: ZoneId | null;
  readonly hours: WorkingHours;
  /** Busy ranges may overlap and come in any order. */
  readonly calendar: { readonly is: 'known'; readonly busy: readonly Range[] } | { readonly is: 'unknown'; readonly because: string };
}

/** When can these people meet? Meetings begin at multiples of `step` on the wall clock of the first. */
export interface SlotQuestion {
  readonly people: readonly Availability[];
  readonly window: Range;
  readonly length: Minutes;
  readonly notice: Minutes;
  readonly step: Minutes;
  readonly now: Instant;
  /** Times of the week without meetings, in everybody's own zone. */
  readonly noMeetingTimes?: readonly WorkingHours[];
}
