import { day } from '../base/time';
import type { Handoff } from '../handoff/handoff';
import type { Happening } from '../handoff/handoff-event';
import { placeAgenda } from '../meeting/place-agenda';
import { fingerprint } from '../base/sha256-hex';
import { isFault } from '../workspace/fault';
import { agendaOf } from './agenda-of';
import { outsidersOf } from './colleagues';
import type { Desk } from './desk';
import type { ReadDocument } from './read-document';

/** May the agenda of the meeting be behind the facts? Until it starts, and not where people took it over. */
export function isAgendaDue({ now }: Desk, { meeting }: Handoff, documentChanged: boolean): boolean {
  if (meeting.is !== 'booked' || meeting.start <= now || meeting.agenda === null) return false;
  return documentChanged || meeting.agendaOwed === true || meeting.start - now <= day;
}

/**
 * Brings our part of the event's description up to date; what people wrote around it stays.
 *
 * No call where it says the same as before, else one to read the event and one to write it. An event that somebody changed in between is left to the next sweep.
 */
export function refreshAgenda(desk: Desk, handoff: Handoff, document: ReadDocument | null): readonly Happening[] {
  const { meeting } = handoff;
  if (meeting.is !== 'booked') return [];
  const agenda = agendaOf(desk, handoff, document);
  const mark = fingerprint(agenda);
  if (mark === meeting.agenda) return meeting.agendaOwed ? [{ what: 'agenda written', mark }] : [];
  const event = desk.workspace.calendar.event(meeting.eventId);
  if (!event || event.status === 'cancelled') return [];
  // It tells of open findings: whoever asked somebody from outside to the meeting does not have that sent on.
  if (outsidersOf(desk, event.attendees).length > 0)
    return meeting.agendaOwed ? [{ what: 'agenda written', mark: meeting.agenda ?? '' }] : [];
  const description = placeAgenda(event.description, agenda);
  if (description === null) return [{ what: 'agenda written', mark: null }];
  try {
    desk.workspace.calendar.describe(event, description);
  } catch (fault) {
    if (isFault(fault, 'changed')) return [];
    throw fault;
  }
  return [{ what: 'agenda written', mark }];
}
