import type { Contact } from '../handoff/introduction';
import type { CallName } from '../rpc/contract';
import type { PanelView } from '../rpc/contract/panel-view';
import type { ContactsForm, IntroduceForm, IntroductionForm, IntroductionMailForm } from './introduction-form';
import type { Doing, Missing } from './state';
import { wallClock } from './wall-clock';
import { zoneMeant } from './zone-meant';

export function introduceForm({ handoff }: PanelView): IntroduceForm {
  const contacts = (handoff?.introduction.contacts ?? []).map(({ email }) => email);
  const draft = { how: 'meeting', start: null, contacts, also: [], subject: '', text: '', reason: '' } as const;
  return { is: 'introduce', draft, times: null, preview: null, anyway: false };
}

export const newContact: Contact = { email: '', name: '', role: 'champion', zone: null };

export function contactsForm({ handoff }: PanelView): ContactsForm {
  const { contacts = [], domains = [] } = handoff?.introduction ?? {};
  return { is: 'contacts', contacts: contacts.length > 0 ? contacts : [newContact], domains: domains.join(', ') };
}

/** What is recorded of a mail after it was previewed, or of one that was written without us. */
export function mailForm({ handoff, me, checkedAt }: PanelView, from: IntroduceForm | null): IntroductionMailForm {
  const { ie, pm } = handoff?.team ?? { ie: null, pm: { is: 'undecided' } as const };
  const usual = [
    ...(handoff?.introduction.contacts ?? []).map(({ email }) => email),
    ...(ie ? [ie.email] : []),
    ...(pm.is === 'assigned' ? [pm.who.email] : []),
  ];
  const recipients = from?.preview ? from.preview.to.map(({ email }) => email) : usual;
  return {
    is: 'introduction-mail',
    on: wallClock(checkedAt, me.zone).date,
    recipients: [...new Set(recipients)].join(', '),
    reason: from?.draft.reason ?? '',
    asSent: false,
  };
}

/** The call that sending the form makes next, and what its button says. */
export function introductionStep({ draft, times, preview }: IntroduceForm): { readonly call: CallName; readonly verb: string } {
  const meeting = draft.how === 'meeting';
  if (preview !== null)
    return meeting ? { call: 'bookIntroduction', verb: 'Send the invitation' } : { call: 'recordIntroductionMail', verb: 'I have sent it' };
  return meeting && times === null
    ? { call: 'proposeIntroductionTimes', verb: 'Find times' }
    : { call: 'previewIntroduction', verb: 'Preview' };
}

/** What sending the form asks of the server, or what is still missing in it. */
export function askIntroduction(form: IntroductionForm, tdd: string): Doing | Missing {
  const doing = (question: Doing['question'], saying: string, done: string): Doing => ({ question, at: 'form', saying, done });
  switch (form.is) {
    case 'introduce':
      return introduce(form, tdd);
    case 'introduction-mail': {
      const { on, reason, asSent } = form;
      if (reason.trim() === '') return { missing: 'Say why an e-mail suited the customer better than a meeting.', field: 'reason' };
      const recipients = listOf(form.recipients);
      return doing({ name: 'recordIntroductionMail', input: { tdd, on, recipients, reason, asSent } }, 'Recording…', 'Recorded.');
    }
    case 'contacts': {
      const contacts = form.contacts
        .filter(({ email, name }) => email.trim() + name.trim() !== '')
        .map((contact) => ({ ...contact, zone: contact.zone && zoneMeant(contact.zone) }));
      const wrong = contacts.find(({ email }) => !/^\S+@\S+$/.test(email.trim()));
      if (wrong) return { missing: noAddress(wrong), field: 'contacts' };
      if (contacts.length > 0 && form.domains.trim() === '') return { missing: 'Enter the customer’s domains.', field: 'domains' };
      return doing({ name: 'saveContacts', input: { tdd, contacts, domains: listOf(form.domains) } }, 'Saving…', 'Saved.');
    }
    case 'give-up-introduction':
      return doing({ name: 'giveUpIntroduction', input: { tdd } }, 'Recording…', 'Recorded.');
  }
}

const noAddress = ({ email, name }: { readonly email: string; readonly name: string }): string =>
  email.trim() === ''
    ? `Enter the e-mail address of ${name.trim()}.`
    : `“${email.trim()}” is not an e-mail address. Write it like name@globex.example.`;

const listOf = (text: string): readonly string[] => text.split(/[\s,;]+/).filter((part) => part !== '');

export function askTimes({ draft }: IntroduceForm, tdd: string): Doing {
  const question = { name: 'proposeIntroductionTimes', input: { tdd, contacts: draft.contacts } } as const;
  return { question, at: 'form', saying: 'Looking for times…', done: '' };
}

function introduce(form: IntroduceForm, tdd: string): Doing | Missing {
  const { draft, times, preview, anyway } = form;
  if (draft.contacts.length === 0) return { missing: 'Choose at least one customer contact.', field: 'contacts' };
  if (draft.how === 'meeting' && times === null) return askTimes(form, tdd);
  if (draft.how === 'meeting' && draft.start === null) return { missing: 'Choose one of the times.', field: 'start' };
  if (draft.how === 'e-mail' && draft.reason.trim() === '')
    return { missing: 'Say why an e-mail suits the customer better.', field: 'reason' };
  if (preview === null)
    return { question: { name: 'previewIntroduction', input: { tdd, ...draft } }, at: 'form', saying: 'Preparing…', done: '' };
  const [block] = preview.blocked;
  if (block) return { missing: `${block.because} ${block.fix}`, field: 'preview' };
  if (preview.early.length > 0 && !anyway) return { missing: 'Confirm that you want to introduce them anyway.', field: 'anyway' };
  return {
    question: { name: 'bookIntroduction', input: { tdd, ...draft, mark: preview.mark, anyway } },
    at: 'form',
    saying: 'Sending…',
    done: 'The invitation has been sent.',
  };
}
