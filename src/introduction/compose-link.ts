import type { Email } from '../handoff/people';
import type { Words } from './write-introduction';

/** A Gmail window with the mail filled in: nothing is sent before a person presses Send there. */
export function composeLink(
  { to, cc }: { readonly to: readonly Email[]; readonly cc: readonly Email[] },
  { subject, text }: Words,
): string {
  const fields = { to: to.join(','), cc: cc.join(','), su: subject, body: text };
  const query = Object.entries(fields).map(([name, value]) => `&${name}=${encodeURIComponent(value)}`);
  return `https://mail.google.com/mail/?view=cm&fs=1${query.join('')}`;
}
