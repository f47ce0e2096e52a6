import type { Refusal } from '../base/refusal';
import { err, ok, type Result } from '../base/result';
import { isZone } from '../base/zone';
import { domainOf, isMailProvider, overlap, withinDomains } from '../introduction/within-domains';
import type { CallInput } from '../rpc/contract';
import type { PanelView } from '../rpc/contract/panel-view';
import type { Workspace } from '../workspace/workspace';
import { changeHandoff } from './change-handoff';
import { otherCustomers } from './other-customers';
import type { Subject } from './panel/subject';
import { preSalesOnly } from './pre-sales-only';

/** Records who the customer's people are, and which domains are theirs. */
export function saveContacts(workspace: Workspace, { tdd, contacts, domains }: CallInput<'saveContacts'>): Result<PanelView> {
  return changeHandoff(workspace, {
    tdd,
    decide: (subject) =>
      preSalesOnly(subject, 'Changing the customer’s contacts', () => {
        const theirs = [
          ...new Set(domains.map((domain) => domain.trim().toLowerCase().replace(/^@/, '')).filter((domain) => domain !== '')),
        ];
        const named = contacts.map((contact) => ({ ...contact, name: contact.name.trim(), zone: contact.zone?.trim() || null }));
        const refusal = wrongIn(subject, named, theirs);
        return refusal ? err(refusal) : ok({ what: 'contacts changed', contacts: named, domains: theirs });
      }),
  });
}

function wrongIn(subject: Subject, contacts: CallInput<'saveContacts'>['contacts'], domains: readonly string[]): Refusal | null {
  const { desk, handoff } = subject;
  const ours = new Set(desk.directory.people.map(({ email }) => domainOf(email)));
  const wrong = domains.find((domain) => !/^([^\s@,;]+@)?[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(domain) || isMailProvider(domain));
  if (wrong !== undefined)
    return isMailProvider(wrong)
      ? refusal(
          'mail-provider',
          `${wrong} is a public mail provider, not ${handoff.customer}’s own domain.`,
          'Enter the contact’s full address instead.',
        )
      : refusal('no-domain', `“${wrong}” is not a domain.`, 'Write it like globex.example.');
  const own = domains.find(
    (domain) => ours.has(domainOf(domain)) || desk.directory.people.some(({ email }) => withinDomains(email, [domain])),
  );
  if (own !== undefined) return refusal('own-domain', `${own} is one of ours.`, 'Enter only the customer’s domains.');
  const taken = otherCustomers(subject).find((other) => other.domains.some((theirs) => domains.some((domain) => overlap(domain, theirs))));
  if (taken)
    return refusal(
      'domain-taken',
      `${taken.domains.join(', ')} belongs to ${taken.customer}.`,
      `Enter only the domains of ${handoff.customer}.`,
    );
  const twice = contacts.find(({ email }, place) => contacts.findIndex((other) => other.email === email) !== place);
  if (twice) return refusal('twice', `${twice.email} is listed twice.`, 'Keep one of the two.');
  const nameless = contacts.find(({ name }) => name === '');
  if (nameless) return refusal('no-name', `${nameless.email} has no name.`, 'Enter the name as the customer should read it.');
  const zoneless = contacts.find(({ zone }) => zone !== null && !isZone(zone));
  if (zoneless)
    return refusal('no-zone', `“${zoneless.zone ?? ''}” is not a time zone.`, 'Write it like America/New_York, or leave it empty.');
  const stranger = contacts.find(({ email }) => !withinDomains(email, domains));
  return stranger
    ? refusal(
        'other-domain',
        `${stranger.email} does not belong to ${handoff.customer} (${domains.join(', ') || 'no domain given'}).`,
        'Add the domain, or remove the contact.',
      )
    : null;
}

const refusal = (code: string, because: string, fix: string): Refusal => ({ code, because, fix });
