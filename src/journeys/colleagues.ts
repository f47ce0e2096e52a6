import type { Attendee, Handoff } from '../handoff/handoff';
import type { Email } from '../handoff/people';
import { domainOf, withinDomains } from '../introduction/within-domains';
import type { Desk } from './desk';
import { directory } from './directory';

/** A desk at which nobody of this handoff’s customer is one of ours, even where somebody wrote them into the People tab: whatever works from there reaches no customer. */
export function withoutCustomer(desk: Desk, { contacts, domains }: Pick<Handoff, 'contacts' | 'domains'>): Desk {
  const isTheirs = (email: Email) => withinDomains(email, domains) || contacts.some((contact) => contact.email === email);
  return desk.directory.people.some(({ email }) => isTheirs(email)) ? { ...desk, directory: directory(desk.seen.people, isTheirs) } : desk;
}

/** Guests from outside the company, by their domains. */
export function outsidersOf({ directory: { find, people } }: Desk, guests: readonly Pick<Attendee, 'email'>[]): readonly Email[] {
  const ours = new Set(people.map(({ email }) => domainOf(email)));
  return guests.map(({ email }) => email).filter((email) => !ours.has(domainOf(email)) && find(email) === null);
}
