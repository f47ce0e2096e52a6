import type { Instant } from '../base/time';
import type { Handoff } from './handoff';
import { isExcepted } from './is-excepted';

/** Does implementation speak with the customer by now? Once the internal handoff meeting has begun, or a confirmed walkthrough or a lead's exception stands in its place. */
export const implementationSpeaks = (handoff: Handoff, now: Instant): boolean =>
  handoff.held !== null || isExcepted(handoff, 'meeting') || (handoff.meeting.is === 'booked' && handoff.meeting.start <= now);
