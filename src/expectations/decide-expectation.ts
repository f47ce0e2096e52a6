import { isDate } from '../base/calendar-date';
import { formatDate } from '../base/format-time';
import type { Refusal } from '../base/refusal';
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
  note.trim() ? null : { code: 'no-reason', because: 'That an expectation does not apply has a reason.', fix: 'Write why.', at: 'note' };

function refusedSet({ isKnown, today }: EntryQuestion, entry: ExpectationEntry & { readonly is: 'set' }): Refusal | null {
  if (!isKnown(entry.teller))
    return {
      code: 'unknown-teller',
      because: `${entry.teller} is not in the tracker’s People tab.`,
      fix: 'Pick who told the customer.',
      at: 'teller',
    };
  return (
    refusedTold(entry.told, today) ?? (entry.agreed && (refusedTold(entry.agreed, today) ?? refusedAgreement(entry.agreed, entry.told)))
  );
}

function refusedTold({ contact, on, where, evidence }: Told, today: DateText): Refusal | null {
  if (!contact.trim()) return { code: 'no-contact', because: 'Nobody at the customer is named.', fix: 'Write who it was.', at: 'contact' };
  if (!isDate(on)) return { code: 'no-date', because: `“${on}” is no date.`, fix: 'Write the day like 2026-12-09.', at: 'on' };
  if (on > today)
    return { code: 'future-date', because: `${formatDate(on)} lies in the future.`, fix: 'Record it once it has happened.', at: 'on' };
  if (where === 'document' && !evidence.trim())
    return { code: 'no-evidence', because: 'Which document it was is not said.', fix: 'Write its link or its name.', at: 'evidence' };
  return null;
}

function refusedAgreement({ evidence, on }: Told, told: Told): Refusal | null {
  if (on < told.on)
    return {
      code: 'agreed-before',
      because: `The customer agreed on ${formatDate(on)} to what they were told on ${formatDate(told.on)}.`,
      fix: 'Mend one of the two days.',
      at: 'on',
    };
  return evidence.trim()
    ? null
    : {
        code: 'no-evidence',
        because: 'The customer’s agreement has no evidence.',
        fix: 'Write a link, or words by which it is found again.',
        at: 'evidence',
      };
}

function trimmed(entry: ExpectationEntry): ExpectationEntry {
  const note = entry.note.trim();
  if (entry.is === 'not-applicable') return { is: 'not-applicable', note };
  return { ...entry, told: trimmedTold(entry.told), agreed: entry.agreed && trimmedTold(entry.agreed), note };
}

const trimmedTold = (told: Told): Told => ({ ...told, contact: told.contact.trim(), evidence: told.evidence.trim() });
