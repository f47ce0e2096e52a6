import { err } from '../base/result';

/** Refuses what is not recorded without saying why; `null` when a reason is given. */
export const noReason = (reason: string, what: string) =>
  reason.trim() ? null : err({ code: 'no-reason', because: `${what} needs a reason.`, fix: 'Say why.', at: 'reason' });
