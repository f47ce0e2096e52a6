import type { Handoff } from '../handoff/handoff';
import type { Happening } from '../handoff/handoff-event';
import { compareMeeting } from '../meeting/compare-meeting';
import { describeMeetingChange } from '../meeting/describe-meeting-change';
import { guestList } from '../meeting/guest-list';
import type { SeenEvent } from '../workspace/workspace';
import type { Desk } from './desk';

/** What people did to the meeting in their calendars; nothing for an event that shows what we know. */
export function noticeCalendar(desk: Desk, handoff: Handoff, shown: SeenEvent): readonly Happening[] {
  const { meeting } = handoff;
  if (meeting.is !== 'booked' || meeting.eventId !== shown.eventId) return [];
  const words = { nameOf: desk.directory.nameOf, zone: desk.directory.zoneOf(handoff.team.ae) };
  const attendees = guestList(handoff.team, shown.attendees, meeting.attendees);
  const changes = compareMeeting(meeting, { ...shown, attendees });
  if (changes.length === 0) return [];
  if (changes.some(({ is }) => is === 'cancelled')) return [{ what: 'meeting cancelled', because: 'It was cancelled in the calendar.' }];
  const says = changes.map((change) => describeMeetingChange(change, words)).join(' ');
  return [
    {
      what: 'meeting changed',
      start: shown.start,
      end: shown.end,
      meetLink: shown.meetLink || meeting.meetLink,
      attendees,
      says,
    },
  ];
}
