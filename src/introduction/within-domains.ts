import type { Email } from '../handoff/people';

/** The part after the @. */
export const domainOf = (email: Email): string => email.slice(email.lastIndexOf('@') + 1);

/** Is the address one of these domains or below one, or named itself? Mail providers serve everybody, so there only whole addresses count. */
export function withinDomains(email: Email, allowed: readonly string[]): boolean {
  const domain = domainOf(email);
  return allowed.some((entry) => (entry.includes('@') ? entry === email : domain === entry || domain.endsWith(`.${entry}`)));
}

export const isMailProvider = (domain: string): boolean =>
  /^(gmail|googlemail|outlook|hotmail|live|yahoo|icloud|gmx|proton|protonmail|aol|web)\.[a-z.]+$/.test(domain);
