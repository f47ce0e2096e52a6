import type { Attendee } from '../handoff/handoff';
import type { Team } from '../handoff/people';
import { peopleOf } from '../handoff/people-of';

/**
 * The guests of a meeting as the calendar shows them. Required are people of the handoff and nobody else: whom somebody added need not come,
 * though Calendar adds everybody as required. Nobody who is `known` to be required becomes optional by what the calendar shows.
 */
export function guestList(team: Team, shown: readonly Attendee[], known: readonly Attendee[] = []): readonly Attendee[] {
  const people = peopleOf(team);
  const isKnown = (who: string) => known.some(({ email, required }) => required && email === who);
  return shown.map((guest) => ({ ...guest, required: people.includes(guest.email) && (guest.required || isKnown(guest.email)) }));
}
