import { mostKept, type Findings, type OtherCustomer } from '../handoff/look';
import type { Handoff } from '../handoff/handoff';
import type { Happening } from '../handoff/handoff-event';
import { namedCustomers } from '../tdd/named-customers';
import { openSuggestions } from '../tdd/open-suggestions';
import { tddReader } from '../tdd/tdd-reader';
import { isFault } from '../workspace/fault';
import { subjectOf } from './change-handoff';
import type { Desk } from './desk';
import { otherCustomers } from './other-customers';
import type { Subject } from './panel/subject';
import type { ReadDocument } from './read-document';

/** What was found, as an event where it is new, and the subject as it stands with it. */
export interface LookedThrough {
  readonly events: readonly Happening[];
  readonly subject: Subject;
}

/**
 * Reads what opening the panel does not: suggestions, comments, and which other customers the TDD names. Three calls.
 *
 * What the viewer may not see stays as it was seen before.
 */
export function lookThrough(subject: Subject): LookedThrough {
  const { desk, document, handoff } = subject;
  const { documents, drive } = desk.workspace;
  const { fileId } = handoff.tdd;
  const found: Findings = {
    others: customersNamedIn(desk, document, handoff),
    suggestions: whereAllowed(() => openSuggestions(documents.readWithSuggestions(fileId)), handoff.look?.suggestions),
    comments: whereAllowed(() => drive.openComments(fileId, mostKept), handoff.look?.comments),
  };
  const known: Findings = handoff.look ?? { others: [], suggestions: null, comments: null };
  if (JSON.stringify(found) === JSON.stringify(known)) return { events: [], subject };
  return { events: [{ what: 'looked through', ...found }], subject: subjectOf(desk, document, { ...handoff, look: found }) };
}

/** The customers of other handoffs that a document names, the one that it was copied from marked. One call, however many there are. */
export function customersNamedIn(
  desk: Desk,
  { tdd }: ReadDocument,
  { customer, domains, look }: Pick<Handoff, 'customer' | 'domains' | 'look'>,
): readonly OtherCustomer[] {
  const byName = new Map<string, OtherCustomer>();
  const copiedFrom = tdd.stampOf === tdd.fileId ? null : tdd.stampOf;
  for (const other of otherCustomers({ desk, handoff: { customer } }, copiedFrom !== null)) {
    const before = byName.get(other.customer);
    const copied = copiedFrom !== null && other.tdd.includes(copiedFrom);
    byName.set(other.customer, {
      name: other.customer,
      domains: [...new Set([...(before?.domains ?? []), ...other.domains])],
      opportunities: [...(before?.opportunities ?? []), ...(other.opportunity === '' ? [] : [other.opportunity])],
      // Registering takes the foreign stamp off the document: what it told is remembered.
      copied:
        copied || before?.copied === true || look?.others.some(({ name, copied: known }) => known && name === other.customer) === true,
    });
  }
  const reader = tddReader(desk.policy.tdd);
  return namedCustomers(tdd, { customer, domains, others: [...byName.values()], isTerm: (name) => reader.facts(name).length > 0 })
    .map(({ customer: named }) => named)
    .slice(0, mostKept);
}

function whereAllowed<Value>(read: () => Value, before: Value | null | undefined): Value | null {
  try {
    return read();
  } catch (fault) {
    if (isFault(fault, 'forbidden', 'not-found')) return before ?? null;
    throw fault;
  }
}
