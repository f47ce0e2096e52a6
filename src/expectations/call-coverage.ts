import { dateOfDay, dayNumber } from '../base/calendar-date';
import type { DateText, Instant } from '../base/time';
import type { CustomerCall } from '../handoff/customer-calls';
import type { Handoff } from '../handoff/handoff';
import type { CallPolicy } from './call-policy';

export interface CoverageQuestion {
  readonly handoff: Pick<Handoff, 'callsSeen' | 'closeDate' | 'ended' | 'signature' | 'team'>;
  readonly policy: CallPolicy;
  readonly today: DateText;
  readonly now: Instant;
}

/** On how many calls with the customer the PM was before the signature, and what follows from that. */
export interface CallCoverage {
  /** `ask`: late stage, and nobody decided about a PM. `missing`: the close date is near, and the PM was on none. `none`: there is no PM. */
  readonly is: 'early' | 'ask' | 'open' | 'missing' | 'covered' | 'none';
  /** The first day of the late stage; `null` without a close date. */
  readonly lateFrom: DateText | null;
  /** Calls that are over, and those of them that the PM was on. */
  readonly held: number;
  readonly joined: number;
  /** The start of the first one with the PM. */
  readonly first: Instant | null;
  /** When all of this may be otherwise by itself: a call ends. */
  readonly nextEnd: Instant | null;
}

/**
 * Calls that AE and CE both have in their calendars begin at the same moment, and count once.
 *
 * What was seen before the PM changed says nothing of the PM of today: it counts as a call without.
 */
export function callCoverage({ handoff, policy, today, now }: CoverageQuestion): CallCoverage {
  const { team, closeDate, signature, ended } = handoff;
  const pm = team.pm.is === 'assigned' ? team.pm.who : null;
  const lateFrom = closeDate === null ? null : daysBefore(closeDate, policy.lateDays);
  const until = signature.is === 'signed' ? signature.at : now;
  const calls = together(handoff, pm);
  const held = calls.filter(({ end }) => end <= until);
  const joined = held.filter(({ withPm }) => withPm);
  const isOver = ended !== null || signature.is === 'signed' || (signature.is === 'taken-back' && signature.reason !== 'slipped');
  const isLate = !isOver && lateFrom !== null && lateFrom <= today;
  const isNear = !isOver && closeDate !== null && daysBefore(closeDate, policy.warnDays) <= today;
  return {
    is: stateOf({ pm: team.pm.is, isLate, isNear, isCovered: joined.length > 0 }),
    lateFrom,
    held: held.length,
    joined: joined.length,
    first: joined[0]?.start ?? null,
    nextEnd: isOver
      ? null
      : calls
          .filter(({ end }) => end > now)
          .reduce<Instant | null>((least, { end }) => (least === null || end < least ? end : least), null),
  };
}

function stateOf(facts: {
  readonly pm: 'assigned' | 'none' | 'undecided';
  readonly isLate: boolean;
  readonly isNear: boolean;
  readonly isCovered: boolean;
}): CallCoverage['is'] {
  if (facts.pm === 'none') return 'none';
  if (facts.pm === 'undecided') return facts.isLate ? 'ask' : 'early';
  if (facts.isCovered) return 'covered';
  return facts.isNear ? 'missing' : facts.isLate ? 'open' : 'early';
}

/** By their beginning, in the order of time. */
function together({ callsSeen }: Pick<Handoff, 'callsSeen'>, pm: string | null): readonly CustomerCall[] {
  const byStart = new Map<Instant, CustomerCall>();
  for (const seen of callsSeen)
    for (const call of seen.calls) {
      const withPm = (pm !== null && seen.pm === pm && call.withPm) || (byStart.get(call.start)?.withPm ?? false);
      byStart.set(call.start, { ...call, withPm });
    }
  return [...byStart.values()].sort((one, other) => one.start - other.start);
}

export const daysBefore = (date: DateText, days: number): DateText => dateOfDay(dayNumber(date) - days);
