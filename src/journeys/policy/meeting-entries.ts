import { hoursText, readHours } from '../../handoff/read-hours';
import type { WorkingHours } from '../../handoff/people';
import { numberEntry, parted, type PolicyEntry } from './policy-entry';

export const meetingEntries: readonly PolicyEntry[] = [
  numberEntry('meeting', 'length', {
    key: 'Meeting length',
    meaning: 'Length of the internal handoff meeting, in minutes.',
    between: [15, 240],
  }),
  numberEntry('meeting', 'notice', {
    key: 'Meeting notice',
    meaning: 'The least notice before a meeting, in minutes.',
    between: [0, 10_080],
  }),
  numberEntry('meeting', 'withinBusinessDays', {
    key: 'Meeting within',
    meaning: 'Within how many business days of the signature the meeting takes place.',
    between: [1, 60],
  }),
  numberEntry('meeting', 'slotStep', {
    key: 'Meeting starts',
    meaning: 'Meetings start at multiples of this many minutes.',
    between: [5, 60],
  }),
  {
    key: 'Booking',
    meaning: 'book: once the customer has signed, the earliest common time is booked. propose: the AE chooses one of the best times.',
    show: ({ meeting }) => meeting.booking,
    apply: (policy, text) =>
      text === 'book' || text === 'propose' ? { ...policy, meeting: { ...policy.meeting, booking: text } } : 'must be book or propose',
  },
  {
    key: 'Times without meetings',
    meaning:
      'Weekly times when nothing is booked, in each person’s own time zone, separated by semicolons: Fri 13:00-24:00; Mon-Thu 12:00-13:00.',
    show: ({ meeting }) => meeting.noMeetingTimes.map(hoursText).join('; '),
    apply: (policy, text) => {
      const noMeetingTimes = parted(text).map(timesIn);
      return noMeetingTimes.every((times) => times !== null)
        ? { ...policy, meeting: { ...policy.meeting, noMeetingTimes } }
        : 'must have days and times like Fri 13:00-24:00';
    },
  },
];

function timesIn(text: string): WorkingHours | null {
  const [, days = '', from = '', to = ''] = /^(.*?)\s+(\d[\d:.]*)\s*[-–]\s*(\d[\d:.]*)$/.exec(text) ?? [];
  return readHours(days, from, to);
}
