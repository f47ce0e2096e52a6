import type { Email, Team } from '../handoff/people';
import { joining } from '../handoff/team-consequences';
import { isFault } from '../workspace/fault';
import type { FileRole, Workspace } from '../workspace/workspace';
import type { Subject } from './panel/subject';

/** Who joins the team and cannot work in the TDD yet: pre-sales write in it, implementation comments. */
export interface MissingAccess {
  readonly who: Email;
  readonly role: 'writer' | 'commenter';
}

const rank: readonly FileRole[] = ['reader', 'commenter', 'writer', 'owner'];

/** Whom a change of the team has to let into the TDD; `mayShare` is false where the viewer may not even see who has access. One call, none where nobody joins. */
export function teamAccess(
  { desk, handoff, document }: Subject,
  after: Team,
): { readonly missing: readonly MissingAccess[]; readonly mayShare: boolean } {
  const needed = joining(handoff.team, after).map((who): MissingAccess => ({
    who,
    role: who === after.ae || who === after.ce ? 'writer' : 'commenter',
  }));
  if (needed.length === 0) return { missing: [], mayShare: true };
  const access = accessOf(desk.workspace, document.tdd.fileId);
  if (!access) return { missing: needed, mayShare: false };
  return { missing: needed.filter(({ who, role }) => rank.indexOf(access.get(who) ?? 'none') < rank.indexOf(role)), mayShare: true };
}

/** Lets people into the TDD, as the person at the keyboard; answers who could not be let in. One call each. */
export function giveAccess({ desk, document }: Subject, missing: readonly MissingAccess[]): readonly Email[] {
  return missing.flatMap(({ who, role }) => {
    try {
      desk.workspace.drive.share(document.tdd.fileId, who, role);
      return [];
    } catch (fault) {
      if (isFault(fault, 'forbidden', 'invalid')) return [who];
      throw fault;
    }
  });
}

function accessOf({ drive }: Workspace, fileId: string): ReadonlyMap<Email, FileRole> | null {
  try {
    return drive.access(fileId);
  } catch (fault) {
    if (isFault(fault, 'forbidden')) return null;
    throw fault;
  }
}
