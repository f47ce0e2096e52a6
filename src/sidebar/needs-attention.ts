import type { HandoffView } from '../rpc/contract/handoff-view';
import type { PanelView } from '../rpc/contract/panel-view';
import type { ReviewerView } from '../rpc/contract/signoff-view';
import type { RowName } from './state';

/** Rows that open by themselves, because somebody has to look into them. */
export function needsAttention({ findings, production, handoff }: PanelView, row: RowName): boolean {
  switch (row) {
    case 'checks':
      return (
        handoff !== null &&
        findings.some(({ severity, waived }) => severity === 'block' || (severity === 'warn' && !waived && isToMend(handoff)))
      );
    case 'production':
      return handoff !== null && production.declared === 'undecided';
    case 'sign-off':
      return handoff !== null && (handoff.may.includes('meet-condition') || handoff.reviewers.some(({ state }) => calls.has(state)));
    case 'meeting':
      return (
        handoff !== null &&
        (handoff.meeting.fix !== '' ||
          ['no-time', 'proposed', 'apart', 'walkthrough', 'held-up', 'declined', 'over'].includes(handoff.meeting.state) ||
          (handoff.meeting.state === 'cancelled' && handoff.signature.state === 'signed'))
      );
    case 'expectations':
      return handoff?.expectations.items.some(({ otherwise }) => otherwise !== null) ?? false;
    case 'introduction':
      return handoff !== null && (['fell-through', 'again'].includes(handoff.introduction.state) || handoff.introduction.nudge !== null);
    case 'calls':
      return handoff !== null && (['ask', 'missing'].includes(handoff.calls.state) || isToShow(handoff.calls));
    case 'signature':
      return handoff?.signature.state === 'taken-back';
    case 'completion':
      return handoff?.gates.some(({ state }) => state === 'excepted') ?? false;
    case 'team':
    case 'history':
      return false;
  }
}

/** Warnings are for whoever mends the TDD, or signs it; once it is signed off they are known. */
const isToMend = ({ may, reviewers }: HandoffView): boolean =>
  (may.includes('waive-finding') || may.includes('sign-off')) && reviewers.some(({ state }) => !settled.has(state));

const settled: ReadonlySet<ReviewerView['state']> = new Set(['signed-off', 'excepted'] as const);

/** Late stage, the PM was on no call, none is known to come, and the viewer could show theirs. */
const isToShow = ({ state, shows, ahead }: HandoffView['calls']): boolean => state === 'open' && shows === 'hidden' && ahead.length === 0;

const calls: ReadonlySet<ReviewerView['state']> = new Set(['waiting', 'asked-for-changes', 'out-of-date'] as const);
