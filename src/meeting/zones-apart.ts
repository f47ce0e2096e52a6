import type { SlotQuestion } from './availability';
import { findSlot } from './find-slot';

/** Would those who must come find no time even with empty calendars? */
export const zonesApart = (question: SlotQuestion): boolean =>
  question.people.every(({ zone }) => zone !== null) &&
  !findSlot({ ...question, people: question.people.map((person) => ({ ...person, calendar: { is: 'known', busy: [] } })) }).ok;
