import { minute, type Range } from '../base/time';
import type { Email } from '../handoff/people';
import { checkIntroduction } from '../introduction/check-introduction';
import { composeLink } from '../introduction/compose-link';
import { draftMark } from '../introduction/introduction-key';
import { type Words, writeIntroduction } from '../introduction/write-introduction';
import type { IntroductionDraft, IntroductionPreview } from '../rpc/contract/introduction-view';
import { earlyReasons } from './early-reasons';
import { notFree } from './not-free';
import { otherCustomers } from './other-customers';
import type { Subject } from './panel/subject';
import { whenIn } from './when-in';

export interface Drafted {
  readonly preview: IntroductionPreview;
  readonly words: Words;
  readonly slot: Range;
  readonly customers: readonly Email[];
  readonly recipients: readonly Email[];
}

/** What would go out, to whom, and what stands against it: from the facts of this moment, never from what a page remembers. One call; two for a meeting at a time. */
export function draftIntroduction(subject: Subject, draft: IntroductionDraft): Drafted {
  const { desk, handoff } = subject;
  const { introduction: policy } = desk.policy;
  const { ie, pm, ce } = handoff.team;
  const nameOf = desk.directory.nameOf;
  const contacts = handoff.contacts.filter(({ email }) => draft.contacts.includes(email));
  const customers = [...new Set(draft.contacts)];
  const colleagues = unique([desk.viewer, ce, ...(ie ? [ie] : []), ...(pm.is === 'assigned' ? [pm.who] : []), ...draft.also]);
  const recipients = unique([...customers, ...colleagues]);

  const written = writeIntroduction(
    draft.how,
    {
      customer: handoff.customer,
      contacts: contacts.map(({ name }) => name),
      ie: ie ? nameOf(ie) : '',
      pm: pm.is === 'assigned' ? nameOf(pm.who) : null,
      sender: nameOf(desk.viewer),
    },
    policy,
  );
  const words = { subject: draft.subject.trim() || written.subject, text: draft.text.trim() || written.text };
  const slot = { start: draft.start ?? 0, end: (draft.start ?? 0) + policy.length * minute };

  const checked = checkIntroduction({
    how: draft.how,
    customer: handoff.customer,
    team: handoff.team,
    sender: desk.viewer,
    recipients,
    contacts: handoff.contacts,
    domains: handoff.domains,
    otherCustomers: otherCustomers(subject),
    people: desk.directory.people.map(({ email, name, standing }) => ({
      ...{ email, name },
      implements: standing.includes('IE') || standing.includes('PM'),
    })),
    words,
    reason: draft.reason,
    tdd: tddLines(subject),
    privateWords: policy.privateWords,
  });
  const early = earlyReasons(subject);
  const blocked = [...checked, ...timeBlocks(subject, draft), ...(policy.early === 'refuse' ? early.map(wait) : [])];
  const isMeeting = draft.how === 'meeting';
  const ours = colleagues.filter((email) => desk.directory.find(email) !== null);
  const busy = isMeeting && slot.start > desk.now ? notFree(desk, ours, slot) : [];
  const cc = colleagues.filter((email) => email !== desk.viewer);
  const theirZone = contacts.find(({ zone }) => zone !== null)?.zone ?? null;
  return {
    ...{ words, slot, customers, recipients },
    preview: {
      ...words,
      from: desk.viewer,
      to: recipients.filter((email) => isMeeting || email !== desk.viewer).map((email) => recipientView(subject, email)),
      when: isMeeting && draft.start !== null ? whenIn(slot, desk.directory.zoneOf(desk.viewer)) : '',
      whenThere: isMeeting && draft.start !== null && theirZone !== null ? whenIn(slot, theirZone) : '',
      blocked,
      early: policy.early === 'ask' ? early : [],
      busy,
      remarks: remarksOf(subject, draft.how),
      link: isMeeting || blocked.length > 0 ? '' : composeLink({ to: customers, cc }, words),
      mark: draftMark([
        draft.how,
        words,
        slot,
        recipients,
        draft.reason.trim(),
        handoff.team.ie,
        pm.is === 'assigned' ? pm.who : null,
        early,
        busy,
      ]),
    },
  };
}

const unique = (emails: readonly Email[]): readonly Email[] => [...new Set(emails)];

const tddLines = ({ document: { tdd } }: Subject) => ({
  fileId: tdd.fileId,
  lines: tdd.sections.flatMap(({ lines }) => lines.map(({ text }) => text)),
});

const wait = (because: string) => ({ because, fix: 'Wait for it: the Policy tab says that the introduction comes after it.' });

function timeBlocks({ desk }: Subject, { how, start }: IntroductionDraft) {
  if (how === 'e-mail') return [];
  if (start === null) return [{ because: 'No time is chosen yet.', fix: 'Choose one of the times.' }];
  return start <= desk.now ? [{ because: 'That time has passed.', fix: 'Choose a later one.' }] : [];
}

function recipientView({ desk, handoff }: Subject, email: Email): IntroductionPreview['to'][number] {
  const contact = handoff.contacts.find((candidate) => candidate.email === email);
  const { ie, pm, ce, ae } = handoff.team;
  const roles: readonly string[] = [
    ...(email === ie ? ['implementation engineer'] : []),
    ...(pm.is === 'assigned' && email === pm.who ? ['project manager'] : []),
    ...(email === ce ? ['customer engineer'] : []),
    ...(email === ae ? ['account executive'] : []),
  ];
  return contact
    ? { email, says: `${contact.name}, ${contact.role}`, outside: true }
    : { email, says: [desk.directory.nameOf(email), ...roles].join(', '), outside: desk.directory.find(email) === null };
}

function remarksOf({ desk, handoff }: Subject, how: 'meeting' | 'e-mail'): readonly string[] {
  const { ce } = handoff.team;
  return [
    ...(desk.viewer === ce
      ? []
      : [`The customer knows ${desk.directory.nameOf(ce)}; to them, an invitation from you comes from a stranger.`]),
    ...(how === 'meeting' ? ['Write or call first: Google Calendar may hide invitations from senders the customer does not know.'] : []),
  ];
}
