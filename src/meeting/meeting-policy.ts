import type { Minutes } from '../base/time';
import type { WorkingHours } from '../handoff/people';

/** How internal handoff meetings are planned; the Policy tab can change all of it. */
export interface MeetingPolicy {
  readonly length: Minutes;
  /** Does the engine book the earliest time by itself, or propose times for a person to pick? */
  readonly booking: 'book' | 'propose';
  /** Nobody is asked into a meeting that begins sooner than this. */
  readonly notice: Minutes;
  /** Business days after the signature within which the meeting takes place. */
  readonly withinBusinessDays: number;
  /** Meetings begin at multiples of this on the wall clock. */
  readonly slotStep: Minutes;
  /** Times of the week without meetings, in everybody's own zone: `{ days: [5], from: '13:00', to: '24:00' }`. */
  readonly noMeetingTimes: readonly WorkingHours[];
}

export const defaultMeetingPolicy: MeetingPolicy = {
  length: 45,
  booking: 'book',
  notice: 240,
  withinBusinessDays: 5,
  slotStep: 15,
  noMeetingTimes: [],
};
