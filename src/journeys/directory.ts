import type { ZoneId } from '../base/time';
import type { Email, Person, Standing } from '../handoff/people';
import type { CellProblem } from '../tracker/cell-problem';
import { peopleRows } from '../tracker/people-rows';

/** The People tab, ready to be asked: all whom it names, but those who are not of the company. */
export interface Directory {
  readonly people: readonly Person[];
  readonly problems: readonly CellProblem[];
  readonly find: (email: Email) => Person | null;
  /** The name; the address for people who are not in the tab. */
  readonly nameOf: (email: Email) => string;
  /** UTC for people without a usable zone: good enough to print a time with its zone, never to plan with. */
  readonly zoneOf: (email: Email) => ZoneId;
  readonly standingOf: (email: Email) => readonly Standing[];
}

export function directory(rows: readonly (readonly string[])[], isOther: (email: Email) => boolean = () => false): Directory {
  const { people: named, problems } = peopleRows(rows);
  const people = named.filter(({ email }) => !isOther(email));
  const byEmail = new Map(people.map((person) => [person.email, person]));
  return {
    people,
    problems,
    find: (email) => byEmail.get(email) ?? null,
    nameOf: (email) => byEmail.get(email)?.name ?? email,
    zoneOf: (email) => byEmail.get(email)?.zone ?? 'UTC',
    standingOf: (email) => byEmail.get(email)?.standing ?? [],
  };
}
