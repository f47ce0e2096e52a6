/** The stages, in their usual order; what each needs is decided from facts, never stored. */
export const stages = [
  'TDD in preparation',
  'In review',
  'Changes asked for',
  'Sign-off out of date',
  'Ready for signature',
  'Meeting to be booked',
  'No common time',
  'Meeting held up',
  'Meeting declined',
  'Meeting cancelled',
  'Signed, TDD not signed off',
  'Meeting booked',
  'Meeting time has passed',
  'Introduction open',
  'Introduction booked',
  'Introduction due again',
  'Expectations open',
  'Conditions open',
  'Complete',
  'Slipped',
  'On hold',
  'Lost',
  'No implementation needed',
  'Not selected',
] as const;

export type StageName = (typeof stages)[number];
