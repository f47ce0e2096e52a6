import { awaitsConfirmation } from './awaits-confirmation';
import type { Handoff } from './handoff';

/** May a walkthrough be recorded in the meeting's place? Where working hours do not overlap; once more when one waits for the IE. */
export const walkthroughFits = (handoff: Pick<Handoff, 'meeting' | 'walkthrough' | 'held'>): boolean =>
  awaitsConfirmation(handoff) || (handoff.held === null && handoff.meeting.is === 'no-time' && handoff.meeting.why === 'apart');
