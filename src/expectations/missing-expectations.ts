import { type ExpectationQuestion, type ExpectationStanding, isDone, judgeExpectations } from './judge-expectations';

/** What the customer has still to hear, agree to, or have explained again, in the order of the policy. */
export const missingExpectations = (question: ExpectationQuestion): readonly ExpectationStanding[] =>
  judgeExpectations(question).filter((standing) => !isDone(standing));
