import type { Instant } from '../base/time';
import type { Handoff } from './handoff';

/** Has the internal handoff meeting begun? From then on implementation speaks with the customer. */
export const meetingHasBegun = ({ meeting }: Handoff, now: Instant): boolean => meeting.is === 'booked' && meeting.start <= now;
