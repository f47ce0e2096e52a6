import type { Handoff } from '../handoff/handoff';
import { meetingKey } from '../meeting/meeting-key';
import type { SeenEvent } from '../workspace/workspace';
import { outsidersOf } from './colleagues';
import type { Desk } from './desk';

/** Cancels the event of the last attempt, which may be done already. Two calls. */
export function cancelMeeting(desk: Desk, { id, attempt }: Pick<Handoff, 'id' | 'attempt'>, { unlessOver = false } = {}): void {
  const { calendar } = desk.workspace;
  const event = calendar.event(meetingKey(id, attempt));
  if (event?.status === 'confirmed' && !(unlessOver && event.end <= desk.now)) calendar.cancel(event.eventId, telling(desk, event));
}

/** Google tells all guests or none: once a person has asked somebody from outside to the internal meeting, what the engine does to it is mailed to nobody. */
export const telling = (desk: Desk, { attendees }: SeenEvent): 'all' | 'none' => (outsidersOf(desk, attendees).length > 0 ? 'none' : 'all');
