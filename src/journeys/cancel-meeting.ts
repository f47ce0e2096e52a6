import type { Handoff } from '../handoff/handoff';
import { escapeHtml } from '../meeting/escape-html';
import { meetingKey } from '../meeting/meeting-key';
import { isFault } from '../workspace/fault';
import type { Calendars, SeenEvent } from '../workspace/workspace';
import { outsidersOf } from './colleagues';
import type { Desk } from './desk';

/** Cancels the event of the last attempt, which may be done already; its guests read `because`. Two calls, three with a reason. */
export function cancelMeeting(
  desk: Desk,
  { id, attempt }: Pick<Handoff, 'id' | 'attempt'>,
  { unlessOver = false, because = '' } = {},
): void {
  const { calendar } = desk.workspace;
  const event = calendar.event(meetingKey(id, attempt));
  if (event?.status !== 'confirmed' || (unlessOver && event.end <= desk.now)) return;
  const told = telling(desk, event);
  // Whoever comes from outside reads the event as well, and the reason is for colleagues.
  if (because && told === 'all') tellWhy(calendar, event, because);
  calendar.cancel(event.eventId, told);
}

/** The reason stands above the agenda when Google tells the guests that the event is cancelled. */
function tellWhy(calendar: Calendars, event: SeenEvent, because: string): void {
  const reason = `<b>Cancelled.</b> ${escapeHtml(because, 400)}`;
  if (event.description.startsWith(reason)) return;
  try {
    calendar.describe(event, `${reason}<br><br>${event.description}`);
  } catch (fault) {
    // Somebody changed the event in the same moment: it is cancelled without a reason.
    if (!isFault(fault, 'changed')) throw fault;
  }
}

/** Google tells all guests or none: once a person has asked somebody from outside to the internal meeting, what the engine does to it is mailed to nobody. */
export const telling = (desk: Desk, { attendees }: SeenEvent): 'all' | 'none' => (outsidersOf(desk, attendees).length > 0 ? 'none' : 'all');
