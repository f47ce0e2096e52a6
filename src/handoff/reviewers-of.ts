import type { Email, Role, Team } from './people';

/** A role that must sign off, and who holds it; `null` while nobody is assigned or it is not decided yet. */
export interface Reviewer {
  readonly role: Extract<Role, 'IE' | 'PM'>;
  readonly who: Email | null;
}

/**
 * Who must sign off: the implementation engineer always, the project manager too unless it is decided that there is none.
 *
 * One person in both roles appears twice: each role's duty is judged on its own. Source: PROCESS, "What it leaves open".
 */
export function reviewersOf({ ie, pm }: Team): readonly Reviewer[] {
  const manager: readonly Reviewer[] = pm.is === 'none' ? [] : [{ role: 'PM', who: pm.is === 'assigned' ? pm.who : null }];
  return [{ role: 'IE', who: ie }, ...manager];
}
