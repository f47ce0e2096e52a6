import { hoursText, readHours } from '../../handoff/read-hours';
import type { WorkingHours } from '../../handoff/people';
import { numberEntry, parted, type PolicyEntry } from './policy-entry';

export const meetingEntries: readonly PolicyEntry[] = [
  numberEntry('meeting', 'length', { key: 'Meeting length', meaning: 'Minutes of the internal handoff meeting.', between: [15, 240] }),
  numberEntry('meeting', 'notice', {
    key: 'Meeting notice',
    meaning: 'Nobody is asked into a meeting that begins sooner, in minutes.',
    between: [0, 10_080],
  }),
  numberEntry('meeting', 'withinBusinessDays', {
    key: 'Meeting within',
    meaning: 'Business days after the signature within which the meeting takes place.',
    between: [1, 60],
  }),
  numberEntry('meeting', 'slotStep', {
    key: 'Meeting starts',
    meaning: 'Meetings begin at multiples of this many minutes.',
    between: [5, 60],
  }),
  {
    key: 'Booking',
    meaning: 'book: the earliest common time is booked when the customer has signed. propose: the AE picks one of the best times.',
    show: ({ meeting }) => meeting.booking,
    apply: (policy, text) =>
      text === 'book' || text === 'propose' ? { ...policy, meeting: { ...policy.meeting, booking: text } } : 'is to be book or propose',
  },
  {
    key: 'Times without meetings',
    meaning:
      'Times of the week when nothing is booked, in everybody’s own zone, parted by semicolons: Fri 13:00-24:00; Mon-Thu 12:00-13:00.',
    show: ({ meeting }) => meeting.noMeetingTimes.map(hoursText).join('; '),
    apply: (policy, text) => {
      const noMeetingTimes = parted(text).map(timesIn);
      return noMeetingTimes.every((times) => times !== null)
        ? { ...policy, meeting: { ...policy.meeting, noMeetingTimes } }
        : 'is to name days and times like Fri 13:00-24:00';
    },
  },
];

function timesIn(text: string): WorkingHours | null {
  const [, days = '', from = '', to = ''] = /^(.*?)\s+(\d[\d:.]*)\s*[-–]\s*(\d[\d:.]*)$/.exec(text) ?? [];
  return readHours(days, from, to);
}
