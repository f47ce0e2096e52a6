import type { DeclinedTime, Handoff } from './handoff';

/** The times that somebody who is needed has declined: those of before, and that of the meeting as it stands. */
export function declinedTimes({ declined = [], meeting }: Handoff): readonly DeclinedTime[] {
  if (meeting.is !== 'booked') return declined;
  const who = meeting.attendees.filter(({ required, answer }) => required && answer === 'declined').map(({ email }) => email);
  return who.length === 0 ? declined : [...declined, { start: meeting.start, end: meeting.end, who }];
}
