import type { Email, Role, Team } from '../handoff/people';
import { peopleOf } from '../handoff/people-of';
import { rolesOf } from '../handoff/roles-of';

/** Who must come to the internal handoff meeting: AE, CE, IE and PM, as far as assigned; each person once, with all their roles. */
export function attendeesOf(team: Team): readonly { readonly email: Email; readonly roles: readonly Role[] }[] {
  return peopleOf(team).map((email) => ({ email, roles: rolesOf(team, email) }));
}
