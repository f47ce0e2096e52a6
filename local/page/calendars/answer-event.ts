import { ask } from '../api';
import { doAndTell } from '../state/do-and-tell';
import { accounts, nameOf } from '../state/workspace';
import { answerWords } from './answer-words';
import { eventPath } from './event-path';
import type { Answer, GoogleEvent } from './google-event';

/** A guest's answer: on their own calendar, or by mail where they are outside the company. Tells what followed; true when it was taken. */
export function answerEvent(event: GoogleEvent, guest: string, answer: Answer, comment: string): Promise<boolean> {
  const said = comment === '' ? '' : ` “${comment}”`;
  const done = `${nameOf(guest)} answered: ${answerWords[answer].toLowerCase()}.${said}`;
  return doAndTell(() => (isOutside(guest) ? answerByMail(event, guest, answer, comment) : answerThere(event, guest, answer, comment)), {
    done,
  });
}

const isOutside = (email: string) => accounts.value.find((account) => account.email === email)?.external !== false;

/** The whole list goes along: where guests may change the event, a patch would take off whoever is left out. */
const answerThere = ({ id, attendees = [] }: GoogleEvent, guest: string, responseStatus: Answer, comment: string) =>
  ask(eventPath(guest, id), {
    method: 'PATCH',
    as: guest,
    query: { sendUpdates: 'all' },
    body: { attendees: attendees.map((each) => (each.email === guest ? { ...each, responseStatus, comment } : each)) },
  });

const answerByMail = ({ id, organizer }: GoogleEvent, guest: string, answer: Answer, comment: string) =>
  ask('/local/answers', { method: 'POST', body: { calendarId: organizer?.email, eventId: id, guest, answer, comment } });
