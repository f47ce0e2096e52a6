import { type Instant, type ZoneId } from '../base/time';
import { dateIn, startOf } from '../base/zone';
import { callCoverage, daysBefore } from '../expectations/call-coverage';
import type { Handoff } from '../handoff/handoff';
import type { Desk } from './desk';

/** The PM's calls as the row of a handoff shows them, and when that goes on by the clock alone. */
export function callsIn(
  { policy, now }: Desk,
  handoff: Handoff,
  zone: ZoneId,
): { readonly cell: string; readonly changesAt: Instant | null } {
  const coverage = callCoverage({ handoff, policy: policy.calls, today: dateIn(now, zone), now });
  const { closeDate } = handoff;
  const days =
    closeDate === null ? [] : [policy.calls.lateDays, policy.calls.warnDays].map((count) => startOf(daysBefore(closeDate, count), zone));
  const moments = [...days, ...(coverage.nextEnd === null ? [] : [coverage.nextEnd])].filter((moment) => moment > now);
  const count = coverage.held === 0 ? 'no call yet' : `${String(coverage.joined)} of ${String(coverage.held)}`;
  const cell = {
    early: coverage.held > 0 ? count : '',
    open: count,
    covered: count,
    none: '',
    ask: 'late stage: PM not decided yet',
    missing: coverage.held === 0 ? 'late stage: no call yet' : `${count}: the PM was on none`,
  }[coverage.is];
  return { cell, changesAt: moments.length === 0 ? null : Math.min(...moments) };
}
