import { dateOfDay, dayNumber } from '../base/calendar-date';
import type { Instant } from '../base/time';
import { dateIn, startOf } from '../base/zone';
import { expectationsComplete } from '../expectations/expectations-complete';
import { type GateFacts, gatesOf, type GateState } from '../handoff/gates-of';
import type { Handoff } from '../handoff/handoff';
import { introductionStands } from '../handoff/introduction-stands';
import type { Email } from '../handoff/people';
import { type Reviewer, reviewersOf } from '../handoff/reviewers-of';
import { sinceOf } from '../handoff/since-of';
import type { ReviewerFact } from '../handoff/reviewer-fact';
import { type Stage, stageOf } from '../handoff/stage';
import { type StageClock, stageClock } from '../handoff/stage-clock';
import { type StandIn, standInOf } from '../handoff/stand-in';
import type { Contents } from '../signoff/contents-of';
import { standingOf, type SignoffStanding } from '../signoff/standing-of';
import type { Desk } from './desk';

export interface Judgement {
  readonly standings: readonly (Reviewer & { readonly standing: SignoffStanding; readonly standIn: StandIn | null })[];
  readonly reviewers: readonly ReviewerFact[];
  readonly stage: Stage;
  readonly gates: readonly GateState[];
  /** `null` for a stage without a beginning worth telling. */
  readonly clock: StageClock | null;
  /** When the clock or a stand-in's time goes on by itself; `null` when neither does. */
  readonly changesAt: Instant | null;
}

type Judging = Pick<Desk, 'directory' | 'policy' | 'now'>;

/** Where a handoff stands, from its facts and, where it was read, from the document as it is now. */
export function judge(desk: Judging, handoff: Handoff, contents: Contents | null): Judgement {
  const { directory, policy, now } = desk;
  const standings = reviewersOf(handoff.team).map((reviewer) => ({
    ...reviewer,
    standing: standingOf({ handoff, reviewer, contents, policy: policy.signoff }),
    standIn: standInOf(handoff.standIns, reviewer, dateIn(now, directory.zoneOf(reviewer.who ?? ''))),
  }));
  const reviewers = standings.map(({ role, who, standing, standIn }): ReviewerFact => ({
    role,
    who,
    is: standing.is,
    standIn: standIn?.who ?? null,
    changed: changedSections(standing),
  }));
  const facts = gateFacts(desk, handoff);
  const stage = stageOf({ handoff, reviewers, facts, order: policy.stages.order, leads: leadsIn(desk), nameOf: directory.nameOf, now });
  const clock = clockOf(desk, handoff, stage);
  const moments = [...(clock?.changesAt ? [clock.changesAt] : []), ...standInMoments(desk, handoff)].filter((moment) => moment > now);
  return {
    ...{ standings, reviewers, stage, clock },
    gates: gatesOf({ handoff, reviewers, facts }),
    changesAt: moments.length === 0 ? null : Math.min(...moments),
  };
}

export const leadsIn = ({ directory }: Pick<Desk, 'directory'>): readonly Email[] =>
  directory.people.filter(({ standing }) => standing.includes('lead')).map(({ email }) => email);

function gateFacts({ policy, now }: Judging, handoff: Handoff): GateFacts {
  return {
    needs: policy.stages.needs,
    held: handoff.held !== null,
    introduced: introductionStands(handoff, now),
    expected: expectationsComplete(handoff, policy.expectations),
  };
}

/** By the calendar on the wall of whom it waits for first; of the AE while it waits for nobody. */
function clockOf({ directory, policy, now }: Judging, handoff: Handoff, { stage, waitingFor }: Stage): StageClock | null {
  const since = sinceOf(handoff, stage);
  if (since === null) return null;
  return stageClock({ since, days: policy.stages.dueDays[stage] ?? null, zone: directory.zoneOf(waitingFor[0] ?? handoff.team.ae), now });
}

/** A stand-in begins and ends at midnight, where the person is whom they stand in for. */
const standInMoments = ({ directory }: Judging, { standIns }: Handoff): readonly Instant[] =>
  standIns.flatMap(({ from, until, for: absent }) => {
    const zone = directory.zoneOf(absent);
    return [startOf(from, zone), startOf(dateOfDay(dayNumber(until) + 1), zone)];
  });

const changedSections = (standing: SignoffStanding) =>
  standing.is === 'out-of-date' ? standing.changes.map(({ section }) => section) : [];
