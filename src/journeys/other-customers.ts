import type { Subject } from './panel/subject';

/** Which domains belong to which other customers, from every row of the tracker. One call; a second deal of the same customer is no other customer. */
export function otherCustomers({ desk, handoff }: Subject): readonly { readonly customer: string; readonly domains: readonly string[] }[] {
  return desk.workspace.tracker.all().rows.flatMap(({ cells }) => {
    const { customer = '', domains = '' } = cells;
    return domains === '' || customer === handoff.customer ? [] : [{ customer, domains: domains.split(', ') }];
  });
}
