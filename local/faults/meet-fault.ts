import { faultError } from './fault-error';
import { type Faults, faultOf, faultyServices } from './faults';

/** Throws what Google would, where the service of a method has been switched to fail. What asks only how much of a quota is left is answered. */
export function meetFault(faults: Faults, method: string): void {
  if (method === 'mail.getRemainingDailyQuota') return;
  const { fails } = faultOf(faults, method);
  const service = faultyServices.find((each) => method.startsWith(`${each}.`));
  if (service && fails) throw faultError(service, fails);
}
