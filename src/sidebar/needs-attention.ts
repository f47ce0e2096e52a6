import type { PanelView } from '../rpc/contract';
import type { RowName } from './state';

/** Rows that open by themselves, because somebody has to look into them. */
export function needsAttention({ findings, production, handoff }: PanelView, row: RowName): boolean {
  switch (row) {
    case 'checks':
      return handoff !== null && findings.some(({ severity, waived }) => severity !== 'hint' && !waived);
    case 'production':
      return handoff !== null && production.declared === 'undecided';
    case 'sign-off':
      return handoff?.reviewers.some(({ state }) => calls.has(state)) ?? false;
    case 'meeting':
      return (
        handoff !== null &&
        ['no-time', 'proposed', 'apart', 'walkthrough', 'held-up', 'declined', 'cancelled', 'over'].includes(handoff.meeting.state)
      );
    case 'expectations':
      return handoff?.expectations.items.some(({ otherwise }) => otherwise !== null) ?? false;
    case 'introduction':
      return handoff !== null && (['fell-through', 'again'].includes(handoff.introduction.state) || handoff.introduction.nudge !== null);
    case 'calls':
      return ['ask', 'missing'].includes(handoff?.calls.state ?? '');
    case 'signature':
      return handoff?.signature.state === 'taken-back';
    case 'completion':
      return handoff?.gates.some(({ state }) => state === 'excepted') ?? false;
    case 'team':
    case 'history':
      return false;
  }
}

const calls: ReadonlySet<string> = new Set(['waiting', 'asked-for-changes', 'out-of-date']);
