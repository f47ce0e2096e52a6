import type { Email, Role, Team } from '../handoff/people';
import { rolesOf } from '../handoff/roles-of';

/** Who must come to the internal handoff meeting: AE, CE, IE and PM, as far as assigned; each person once, with all their roles. */
export function attendeesOf(team: Team): readonly { readonly email: Email; readonly roles: readonly Role[] }[] {
  const { ae, ce, ie, pm } = team;
  const emails = [ae, ce, ...(ie ? [ie] : []), ...(pm.is === 'assigned' ? [pm.who] : [])];
  return [...new Set(emails)].map((email) => ({ email, roles: rolesOf(team, email) }));
}
