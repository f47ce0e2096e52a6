import { openConditions } from './condition';
import { type Exception, type Gate, signoffGate } from './exception';
import type { Handoff } from './handoff';
import type { Need } from './stage-policy';
import type { ReviewerFact } from './reviewer-fact';

/** What other features know of a handoff's last gates; `needs` are those of them that the team asks for. */
export interface GateFacts {
  readonly needs: readonly Need[];
  readonly held: boolean;
  readonly introduced: boolean;
  readonly expected: boolean;
}

export interface GateState {
  readonly gate: Gate;
  readonly stands: boolean;
  /** What a lead let pass; one that is not needed any more stays recorded and counts for nothing. */
  readonly exception: Exception | null;
}

/** Every gate of a handoff: it is complete when each stands or is covered by a lead's exception. Conditions are one where somebody has set some. */
export function gatesOf({
  handoff,
  reviewers,
  facts,
}: {
  readonly handoff: Handoff;
  readonly reviewers: readonly ReviewerFact[];
  readonly facts: GateFacts;
}): readonly GateState[] {
  const state = (gate: Gate, stands: boolean): GateState => ({
    gate,
    stands,
    exception: stands ? null : (handoff.exceptions.find((exception) => exception.for === gate) ?? null),
  });
  return [
    ...reviewers.map(({ role, is }) => state(signoffGate(role), is === 'signed-off')),
    ...(handoff.conditions.length > 0 ? [state('conditions', openConditions(handoff).length === 0)] : []),
    state('signature', handoff.signature.is === 'signed'),
    ...facts.needs.map((need) => state(need, facts[standingFact[need]])),
  ];
}

const standingFact = { meeting: 'held', introduction: 'introduced', expectations: 'expected' } as const;

export const isPassed = ({ stands, exception }: GateState): boolean => stands || exception !== null;
