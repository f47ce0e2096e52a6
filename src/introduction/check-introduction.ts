import type { Email, Team } from '../handoff/people';
import { isNamed } from './is-named';
import { type Block, type LeakQuestion, leaks } from './leaks';
import { withinDomains } from './within-domains';

export interface IntroductionCheck extends LeakQuestion {
  readonly how: 'meeting' | 'e-mail';
  /** Who is assigned now. */
  readonly team: Team;
  /** Who speaks to the customer, and signs the words. */
  readonly sender: Email;
  /** Everybody who gets it, the sender included. */
  readonly recipients: readonly Email[];
  readonly contacts: readonly { readonly email: Email; readonly name: string }[];
  readonly domains: readonly string[];
  /** Domains that belong to other customers, by customer. */
  readonly otherCustomers: readonly { readonly customer: string; readonly domains: readonly string[] }[];
  readonly people: readonly { readonly email: Email; readonly name: string; readonly implements: boolean }[];
  /** Why by e-mail. */
  readonly reason: string;
}

/** The pre-flight: everything that stands against an introduction leaving the company, gravest first. Empty: it may go. */
export function checkIntroduction(question: IntroductionCheck): readonly Block[] {
  return [...aboutTeam(question), ...aboutRecipients(question), ...aboutWords(question), ...leaks(question)];
}

function aboutTeam({ team, recipients, people }: IntroductionCheck): readonly Block[] {
  if (!team.ie) return [{ because: 'No implementation engineer is assigned yet.', fix: 'Assign one under “Team”.' }];
  const undecided: readonly Block[] =
    team.pm.is === 'undecided'
      ? [
          {
            because: 'It is not decided yet whether there is a project manager.',
            fix: 'Assign one, or decide that there is none, under “Team”.',
          },
        ]
      : [];
  const needed = [
    { who: team.ie, is: 'implementation engineer' },
    ...(team.pm.is === 'assigned' ? [{ who: team.pm.who, is: 'project manager' }] : []),
  ];
  const missing = needed
    .filter(({ who }) => !recipients.includes(who))
    .map(({ who, is }) => ({ because: `${nameOf(people, who)}, now the ${is}, is not on it.`, fix: `Add ${who}.` }));
  return [...undecided, ...missing];
}

function aboutRecipients(question: IntroductionCheck): readonly Block[] {
  const { recipients, contacts, domains, customer, people, how, reason, otherCustomers } = question;
  const outside = recipients.filter((email) => !people.some((person) => person.email === email));
  const known = outside.filter((email) => contacts.some((contact) => contact.email === email));
  const nobody: readonly Block[] =
    known.length === 0 ? [{ because: `Nobody from ${customer} is on it.`, fix: 'Choose at least one customer contact.' }] : [];
  const why: readonly Block[] =
    how === 'e-mail' && reason.trim() === ''
      ? [{ because: 'A meeting is preferred; an e-mail needs a reason.', fix: 'Say why an e-mail suits the customer better.' }]
      : [];
  const strangers = outside.flatMap((email): readonly Block[] => {
    const owner = otherCustomers.find((other) => withinDomains(email, other.domains));
    if (owner && !withinDomains(email, domains))
      return [{ because: `${email} belongs to ${owner.customer}, another customer.`, fix: 'Remove this address.' }];
    if (!known.includes(email))
      return [
        {
          because: `${email} is neither in the People tab nor a contact of ${customer}.`,
          fix: 'Remove this address, or add the person to the contacts.',
        },
      ];
    if (withinDomains(email, domains)) return [];
    return [
      {
        because: `${email} does not belong to ${customer} (${domains.join(', ') || 'no domain given yet'}).`,
        fix: 'Remove this contact, or add the domain under “Edit the contacts”.',
      },
    ];
  });
  return [...nobody, ...why, ...strangers];
}

/** The words name the people of today, and no other implementation people; whoever sends them signs them, and contacts may have names of ours. */
function aboutWords({ team, people, contacts, sender, words }: IntroductionCheck): readonly Block[] {
  const text = `${words.subject}\n${words.text}`;
  const needed = [team.ie, team.pm.is === 'assigned' ? team.pm.who : null].filter((who) => who !== null);
  const unnamed = needed
    .map((who) => nameOf(people, who))
    .filter((name) => !isNamed(words.text, name))
    .map((name) => ({ because: `The text does not name ${name}.`, fix: `Say who ${name} is and what they lead.` }));
  const concerned = [...needed, team.ae, team.ce, sender];
  const expected = [...concerned.map((who) => nameOf(people, who)), ...contacts.map(({ name }) => name)];
  const former = people
    .filter((person) => person.implements && !concerned.includes(person.email))
    .filter(({ name }) => isNamed(text, name) && !expected.some((known) => isNamed(known, name)))
    .map(({ name }) => ({ because: `The text names ${name}, who does not work on this handoff.`, fix: `Remove ${name}.` }));
  const open = /\{\{[^}]*\}\}/.exec(text);
  const unfilled: readonly Block[] = open
    ? [{ because: `“${open[0]}” is a placeholder that cannot be filled in.`, fix: 'Correct the text, here or in the Policy tab.' }]
    : [];
  const empty: readonly Block[] = words.subject.trim() === '' ? [{ because: 'It has no subject.', fix: 'Write one.' }] : [];
  return [...unnamed, ...former, ...unfilled, ...empty];
}

const nameOf = (people: IntroductionCheck['people'], who: Email) => people.find(({ email }) => email === who)?.name ?? who;
