import type { ExpectationEntry, Told } from '../handoff/expectation';
import type { ExpectationView } from '../rpc/contract/expectation-view';
import type { PanelView } from '../rpc/contract/panel-view';
import type { ExpectationForm, Missing } from './state';
import { wallClock } from './wall-clock';

/** The form of one expectation, as it was recorded last; what was understood otherwise is told anew, so its day and place start empty. */
export function expectationForm({ name, owner, entry, otherwise }: ExpectationView, panel: PanelView): ExpectationForm {
  const { me, checkedAt, handoff } = panel;
  const { ae, ce } = handoff?.team ?? { ae: me, ce: me };
  const isMine = me.email === ae.email || me.email === ce.email;
  const teller = isMine ? me.email : owner === 'CE' ? ce.email : ae.email;
  const fresh: Told = { contact: '', on: wallClock(checkedAt, me.zone).date, where: 'call', evidence: '' };
  const blank = { is: 'expectation', name, answer: 'set', teller, told: fresh, agreed: null, note: '' } as const;
  if (entry === null) return blank;
  if (entry.is === 'not-applicable') return { ...blank, answer: 'not-applicable', note: entry.note };
  if (otherwise) return { ...blank, told: { ...fresh, contact: entry.told.contact } };
  return { ...blank, teller: entry.teller, told: entry.told, agreed: entry.agreed, note: entry.note };
}

/** What the server takes. */
export function entryOf({ answer, teller, told, agreed, note }: ExpectationForm): ExpectationEntry {
  return answer === 'set'
    ? { is: 'set', teller, told: trimmed(told), agreed: agreed && trimmed(agreed), note: note.trim() }
    : { is: 'not-applicable', note: note.trim() };
}

const trimmed = (told: Told): Told => ({ ...told, contact: told.contact.trim(), evidence: told.evidence.trim() });

/** What the form still lacks; whom, when and where count, a tick alone does not. */
export function missingInEntry({ answer, told, agreed, note }: ExpectationForm): Missing | null {
  if (answer === 'not-applicable') return note.trim() === '' ? { missing: 'Say why it does not apply.', field: 'note' } : null;
  return missingInTold(told, 'told') ?? (agreed && missingInTold(agreed, 'agreed'));
}

function missingInTold({ contact, on, where, evidence }: Told, part: 'told' | 'agreed'): Missing | null {
  if (contact.trim() === '') return { missing: 'Say who it was at the customer.', field: `${part}-contact` };
  if (on === '') return { missing: 'Enter the date.', field: `${part}-on` };
  if (evidence.trim() === '' && (part === 'agreed' || where === 'document'))
    return { missing: 'Give a link, or words that help to find it again.', field: `${part}-evidence` };
  return null;
}
