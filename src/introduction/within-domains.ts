import type { Email } from '../handoff/people';

/** The part after the @. */
export const domainOf = (email: Email): string => email.slice(email.lastIndexOf('@') + 1);

/** Is the address one of these domains or below one, or named itself? Mail providers serve everybody, so there only whole addresses count. */
export const withinDomains = (email: Email, allowed: readonly string[]): boolean => allowed.some((entry) => covers(entry, email));

/** Have two domains, or whole addresses, anybody in common? */
export const overlap = (one: string, other: string): boolean => covers(one, other) || covers(other, one);

function covers(entry: string, other: Email): boolean {
  const domain = domainOf(other);
  return entry.includes('@') ? entry === other : domain === entry || domain.endsWith(`.${entry}`);
}

export const isMailProvider = (domain: string): boolean =>
  /^(gmail|googlemail|outlook|hotmail|live|yahoo|icloud|gmx|proton|protonmail|aol|web)\.[a-z.]+$/.test(domain);
