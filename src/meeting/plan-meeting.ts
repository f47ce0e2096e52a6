import type { Instant, Range, ZoneId } from '../base/time';
import type { Handoff } from '../handoff/handoff';
import type { Email } from '../handoff/people';
import { attendeesOf } from './attendees-of';
import { meetingKey } from './meeting-key';

/** Everything that the calendar is told of one meeting. */
export interface MeetingPlan {
  readonly eventId: string;
  readonly start: Instant;
  readonly end: Instant;
  readonly zone: ZoneId;
  readonly summary: string;
  /** Simple HTML. */
  readonly description: string;
  /** Each address once. */
  readonly attendees: readonly { readonly email: Email; readonly required: boolean }[];
  readonly meetRequestId: string;
}

/**
 * The meeting to be booked at a time that was found or picked. The same handoff and attempt give the same event, however often.
 *
 * `agenda` is what `writeAgenda` wrote. The Meet request has an id of its own for each attempt: Google ignores a request whose id it has seen.
 */
export function planMeeting({ handoff, attempt, slot, zone, agenda }: PlanQuestion): MeetingPlan {
  const eventId = meetingKey(handoff.id, attempt);
  return {
    eventId,
    start: slot.start,
    end: slot.end,
    zone,
    summary: `Handoff: ${handoff.customer.replace(/\s+/g, ' ').trim()}`,
    description: agenda,
    attendees: attendeesOf(handoff.team).map(({ email }) => ({ email, required: true })),
    meetRequestId: `meet-${eventId}`,
  };
}

interface PlanQuestion {
  readonly handoff: Pick<Handoff, 'id' | 'customer' | 'team'>;
  readonly attempt: number;
  readonly slot: Range;
  readonly zone: ZoneId;
  readonly agenda: string;
}
