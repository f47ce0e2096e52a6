import { day } from '../base/time';
import type { Attendee } from '../handoff/handoff';
import type { Happening } from '../handoff/handoff-event';
import type { MeetingIntroduction } from '../handoff/introduction';
import type { SeenEvent } from '../workspace/workspace';
import { ownIntroduction } from './own-introduction';
import type { Subject } from './panel/subject';
import { whenIn } from './when-in';

/** Answers come late, after the meeting too; a week after it nobody changes it any more. */
const followed = 7 * day;

/** The introduction whose event in the viewer's own calendar still may change; `null` when there is none. */
export function followedIntroduction(subject: Subject): MeetingIntroduction | null {
  const mine = subject.handoff.ended ? null : ownIntroduction(subject);
  return mine && mine.end + followed >= subject.desk.now ? mine : null;
}

/** What the event of the viewer's own introduction, as it was just read, shows that is not recorded yet. */
export function noticeIntroduction(
  subject: Subject,
  read: { readonly eventId: string; readonly event: SeenEvent | null },
): readonly Happening[] {
  const mine = followedIntroduction(subject);
  if (mine?.eventId !== read.eventId) return [];
  const { desk } = subject;
  const { event } = read;
  if (!event || event.status === 'cancelled') {
    const { eventId, start, end, attendees } = mine;
    const fell = 'The invitation was cancelled in the calendar.';
    return [{ what: 'introduction changed', eventId, start, end, attendees, fell, says: fell }];
  }
  const { eventId, start, end, attendees } = event;
  const says = [
    ...(start === mine.start && end === mine.end
      ? []
      : [`The introduction moved to ${whenIn(event, desk.directory.zoneOf(desk.viewer))}.`]),
    ...answers(subject, mine.attendees, event),
  ];
  return says.length === 0 ? [] : [{ what: 'introduction changed', eventId, start, end, attendees, fell: '', says: says.join(' ') }];
}

function answers({ handoff, desk }: Subject, before: readonly Attendee[], { attendees }: SeenEvent): readonly string[] {
  const nameOf = (email: string) => handoff.contacts.find((contact) => contact.email === email)?.name ?? desk.directory.nameOf(email);
  const words = { accepted: 'is coming', declined: 'declined', tentative: 'may come', needsAction: 'has not answered' };
  const changed = attendees.filter(({ email, answer }) => before.find((guest) => guest.email === email)?.answer !== answer);
  const left = before.filter(({ email }) => !attendees.some((guest) => guest.email === email));
  return [
    ...changed.map(({ email, answer }) => `${nameOf(email)} ${words[answer]}.`),
    ...left.map(({ email }) => `${nameOf(email)} was taken off the introduction.`),
  ];
}
