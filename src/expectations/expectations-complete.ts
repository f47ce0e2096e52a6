import type { Handoff } from '../handoff/handoff';
import type { ExpectationPolicy } from './expectation-policy';
import { missingExpectations } from './missing-expectations';

/** Is every expectation set with the customer, agreed to where that is asked for, and not understood otherwise, or not applicable with a reason? */
export const expectationsComplete = (
  handoff: Pick<Handoff, 'expectations' | 'closeDate' | 'signature'>,
  policy: ExpectationPolicy,
): boolean => missingExpectations({ handoff, policy, today: '' }).length === 0;
