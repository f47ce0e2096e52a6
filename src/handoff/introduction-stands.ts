import type { Instant } from '../base/time';
import type { Handoff } from './handoff';
import { introductionState } from './introduction-state';

/** Was the customer told, in a meeting that is over or by e-mail, of the IE and the PM who are assigned now? */
export function introductionStands(handoff: Pick<Handoff, 'introductions' | 'team'>, now: Instant): boolean {
  return introductionState(handoff, now).is === 'told';
}
