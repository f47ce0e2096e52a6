import { addBusinessDays } from '../base/business-days';
import type { DateText } from '../base/time';
import type { Handoff } from '../handoff/handoff';
import type { ExpectationPolicy } from './expectation-policy';

/**
 * The day on which the customer should have heard all expectations; `null` while no day is known or the clock stands still.
 *
 * Policy's number of business days before the close date, and no later than the day of the signature. Lost, on hold and ended, nothing is due.
 */
export function dueDate(
  { closeDate, signature, ended }: Pick<Handoff, 'closeDate' | 'signature' | 'ended'>,
  policy: ExpectationPolicy,
): DateText | null {
  if (ended) return null;
  if (signature.is === 'taken-back' && signature.reason !== 'slipped') return null;
  const byClose = closeDate === null ? null : addBusinessDays(closeDate, -policy.dueBusinessDays);
  if (signature.is !== 'signed') return byClose;
  return byClose !== null && byClose < signature.on ? byClose : signature.on;
}
