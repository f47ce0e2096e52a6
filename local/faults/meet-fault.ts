import type { CallRecord } from '../kernel/world';
import { faultError } from './fault-error';
import { type Faults, faultOf, faultyServices } from './faults';

/** Throws what Google would, where the called service has been switched to fail. What asks only how much of a quota is left is answered. */
export function meetFault(faults: Faults, { method, via }: CallRecord): void {
  if (via !== 'script' || method === 'mail.getRemainingDailyQuota') return;
  const { fails } = faultOf(faults, method);
  const service = faultyServices.find((each) => method.startsWith(`${each}.`));
  if (service && fails) throw faultError(service, fails);
}
