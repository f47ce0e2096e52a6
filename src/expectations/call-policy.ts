/** When the PM is to be brought in, in days before the close date. Source: PROCESS, point 4. */
export interface CallPolicy {
  /** From then on it is late stage: a PM, or the decision that there is none, is asked for. */
  readonly lateDays: number;
  /** From then on it is a warning that the PM was on no call. */
  readonly warnDays: number;
}

export const defaultCallPolicy: CallPolicy = { lateDays: 45, warnDays: 14 };
