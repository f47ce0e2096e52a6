import type { Email, Role, Team } from './people';

/** The roles that somebody holds in a handoff, in the order AE, CE, IE, PM; empty for everybody else. */
export function rolesOf(team: Team, who: Email): readonly Role[] {
  const holders: readonly (readonly [Role, Email | null])[] = [
    ['AE', team.ae],
    ['CE', team.ce],
    ['IE', team.ie],
    ['PM', team.pm.is === 'assigned' ? team.pm.who : null],
  ];
  return holders.filter(([, holder]) => holder === who).map(([role]) => role);
}
