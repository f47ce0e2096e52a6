import type { Handoff } from '../handoff/handoff';
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
