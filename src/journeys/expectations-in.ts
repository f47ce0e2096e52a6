import type { Instant, ZoneId } from '../base/time';
import { dateIn, startOf } from '../base/zone';
import { countExpectations } from '../expectations/count-expectations';
import { judgeExpectations } from '../expectations/judge-expectations';
import type { Handoff } from '../handoff/handoff';
import type { Desk } from './desk';

/** The expectations of a handoff as its row counts them, and when that count goes on by the calendar alone. */
export function expectationsIn(
  { policy, now }: Desk,
  handoff: Handoff,
  zone: ZoneId,
): { readonly count: string; readonly changesAt: Instant | null } {
  const standings = judgeExpectations({ handoff, policy: policy.expectations, today: dateIn(now, zone) });
  const next = standings.find(({ due, isDue }) => due !== null && !isDue)?.due ?? null;
  return { count: countExpectations(standings), changesAt: next === null ? null : startOf(next, zone) };
}
