import type { Handoff } from '../handoff/handoff';
import type { Words } from '../introduction/write-introduction';
import { customersIn } from '../tdd/named-customers';
import { tddReader } from '../tdd/tdd-reader';
import type { ColumnKey } from '../tracker/columns';
import type { Desk } from './desk';

interface OtherHandoff {
  readonly customer: string;
  readonly domains: readonly string[];
  readonly opportunity: string;
  /** The cell that opens its TDD. */
  readonly tdd: string;
}

/**
 * Which domains and opportunities belong to which other customers, from every row of the tracker; their TDDs too where `tdds` asks for them, else they are empty.
 *
 * One call; a second deal of the same customer is no other customer.
 */
export function otherCustomers(
  { desk, handoff }: { readonly desk: Desk; readonly handoff: Pick<Handoff, 'customer'> },
  tdds = false,
): readonly OtherHandoff[] {
  const keys: readonly ColumnKey[] = ['customer', 'domains', 'opportunity', ...(tdds ? (['tdd'] as const) : [])];
  return desk.workspace.tracker.all(keys).rows.flatMap(({ cells }) => {
    const { customer = '', domains = '', opportunity = '', tdd = '' } = cells;
    return customer === '' || customer === handoff.customer
      ? []
      : [{ customer, domains: domains === '' ? [] : domains.split(', '), opportunity, tdd }];
  });
}

/** Which of them the words of an introduction name, as in a TDD. */
export function namedInWords(
  { desk, handoff: { customer, domains } }: { readonly desk: Desk; readonly handoff: Handoff },
  words: Words,
  others: readonly OtherHandoff[],
): readonly string[] {
  const named = customersIn(
    [words.subject, words.text].map((text) => ({ text, section: null, place: null })),
    {
      ...{ customer, domains },
      others: others.map((other) => ({ name: other.customer, domains: other.domains, opportunities: [other.opportunity], copied: false })),
      isTerm: (name) => tddReader(desk.policy.tdd).facts(name).length > 0,
    },
  );
  return [...new Set(named.map((one) => one.customer.name))];
}
