import type { ExpectationPolicy } from './expectation-policy';
import type { ExpectationQuestion } from './judge-expectations';
import { missingExpectations } from './missing-expectations';

/** Is every expectation set with the customer, agreed to where that is asked for, and not understood otherwise, or not applicable with a reason? */
export const expectationsComplete = (handoff: ExpectationQuestion['handoff'], policy: ExpectationPolicy): boolean =>
  missingExpectations({ handoff, policy, today: '' }).length === 0;
