import { formatDate } from '../base/format-time';
import type { Refusal } from '../base/refusal';
import { refusedDate } from '../base/refused-date';
import { err, ok, type Result } from '../base/result';
import type { DateText } from '../base/time';
import type { ExpectationEntry, Told } from '../handoff/expectation';
import type { Happening } from '../handoff/handoff-event';
import type { Email } from '../handoff/people';
import type { ExpectationPolicy } from './expectation-policy';
import { unknownExpectation } from './unknown-expectation';

export interface EntryQuestion {
  readonly name: string;
  readonly entry: ExpectationEntry;
  readonly policy: ExpectationPolicy;
  /** Is this somebody of the People tab? */
  readonly isKnown: (email: Email) => boolean;
  readonly today: DateText;
}

/**
 * What pre-sales records of one expectation. Recording it again replaces the entry, and answers what was understood otherwise.
 *
 * Refuses names that the policy does not know, a tick without whom, when and where, days to come, *not applicable* without a reason.
 */
export function decideExpectation(question: EntryQuestion): Result<Happening> {
  const { name, entry, policy } = question;
  const refusal = unknownExpectation(name, policy) ?? (entry.is === 'set' ? refusedSet(question, entry) : refusedReason(entry.note));
  return refusal ? err(refusal) : ok({ what: 'expectation recorded', name, entry: trimmed(entry) });
}

const refusedReason = (note: string): Refusal | null =>
  note.trim()
    ? null
    : { code: 'no-reason', because: 'Marking an expectation as not applicable needs a reason.', fix: 'Say why.', at: 'note' };

function refusedSet({ isKnown, today }: EntryQuestion, entry: ExpectationEntry & { readonly is: 'set' }): Refusal | null {
  if (!isKnown(entry.teller))
    return {
      code: 'unknown-teller',
      because: `${entry.teller} is not in the tracker’s People tab.`,
      fix: 'Choose who told the customer.',
      at: 'teller',
    };
  return (
    refusedTold(entry.told, today) ?? (entry.agreed && (refusedTold(entry.agreed, today) ?? refusedAgreement(entry.agreed, entry.told)))
  );
}

function refusedTold({ contact, on, where, evidence }: Told, today: DateText): Refusal | null {
  if (!contact.trim())
    return { code: 'no-contact', because: 'The name of the customer contact is missing.', fix: 'Say who it was.', at: 'contact' };
  const refused = refusedDate(on, today);
  if (refused) return { code: 'no-date', ...refused, at: 'on' };
  if (on > today)
    return {
      code: 'future-date',
      because: `${formatDate(on, today)} is in the future.`,
      fix: 'Record it after it has happened.',
      at: 'on',
    };
  if (where === 'document' && !evidence.trim())
    return { code: 'no-evidence', because: 'The document is not named.', fix: 'Give its link or its name.', at: 'evidence' };
  return null;
}

function refusedAgreement({ evidence, on }: Told, told: Told): Refusal | null {
  if (on < told.on)
    return {
      code: 'agreed-before',
      because: `The customer cannot have agreed on ${formatDate(on)} to something they were told on ${formatDate(told.on)}.`,
      fix: 'Correct one of the two dates.',
      at: 'on',
    };
  return evidence.trim()
    ? null
    : {
        code: 'no-evidence',
        because: 'There is no evidence of the customer’s agreement.',
        fix: 'Give a link, or words that help to find it again.',
        at: 'evidence',
      };
}

function trimmed(entry: ExpectationEntry): ExpectationEntry {
  const note = entry.note.trim();
  if (entry.is === 'not-applicable') return { is: 'not-applicable', note };
  return { ...entry, told: trimmedTold(entry.told), agreed: entry.agreed && trimmedTold(entry.agreed), note };
}

const trimmedTold = (told: Told): Told => ({ ...told, contact: told.contact.trim(), evidence: told.evidence.trim() });
