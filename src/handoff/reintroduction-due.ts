import type { Introduction } from './introduction';
import type { Team } from './people';

/** Was the customer told of other people than those who are assigned now? That there is no PM any more is a change too. */
export function reintroductionDue({ team: told }: Pick<Introduction, 'team'>, { ie, pm }: Team): boolean {
  return told.ie !== ie || told.pm !== (pm.is === 'assigned' ? pm.who : null);
}
