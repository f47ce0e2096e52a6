import type { Handoff } from '../handoff/handoff';
import type { Email, Team } from '../handoff/people';
import { peopleOf } from '../handoff/people-of';
import { joining } from '../handoff/team-consequences';
import { isFault } from '../workspace/fault';
import type { FileRole, Workspace } from '../workspace/workspace';
import type { Desk } from './desk';
import type { Subject } from './panel/subject';

/** Who joins the team and cannot work in the TDD yet: pre-sales write in it, implementation comments. */
export interface MissingAccess {
  readonly who: Email;
  readonly role: 'writer' | 'commenter';
}

const rank: readonly FileRole[] = ['reader', 'commenter', 'writer', 'owner'];

/** Whom a change of the team has to let into the TDD; `mayShare` is false where the viewer may not even see who has access. One call, none where nobody joins. */
export function teamAccess(
  { desk, handoff }: Pick<Subject, 'desk' | 'handoff'>,
  after: Team,
): { readonly missing: readonly MissingAccess[]; readonly mayShare: boolean } {
  const joiners = joining(handoff.team, after);
  return joiners.length === 0 ? { missing: [], mayShare: true } : lacking(desk, handoff.tdd.fileId, after, joiners);
}

/** Lets whoever joins into the TDD; answers who could not be let in. */
export function letJoinersIn({ desk, handoff }: Pick<Subject, 'desk' | 'handoff'>, after: Team): readonly Email[] {
  return giveAccess(desk, handoff.tdd.fileId, teamAccess({ desk, handoff }, after).missing);
}

/** Lets whoever signs for a reviewer into the TDD; answers who could not be let in. */
export function letStandInIn({ desk, handoff }: Pick<Subject, 'desk' | 'handoff'>, who: Email): readonly Email[] {
  return giveAccess(desk, handoff.tdd.fileId, lacking(desk, handoff.tdd.fileId, handoff.team, [who]).missing);
}

/** Lets the AE and the CE into the TDD, as far as the person at the keyboard may: they prepare it. */
export function letPreSalesIn(desk: Desk, handoff: Handoff): void {
  letIn(desk, handoff, [handoff.team.ae, handoff.team.ce]);
}

/** Lets the whole team into the TDD, stand-ins too, as far as the person at the keyboard may: whoever is asked to review it has to be able to open it. */
export function letTeamIn(desk: Desk, handoff: Handoff): void {
  letIn(desk, handoff, [...new Set([...peopleOf(handoff.team), ...handoff.standIns.map(({ who }) => who)])]);
}

function letIn(desk: Desk, { team, tdd }: Handoff, people: readonly Email[]): void {
  const { missing, mayShare } = lacking(desk, tdd.fileId, team, people);
  if (mayShare) giveAccess(desk, tdd.fileId, missing);
}

function lacking(
  desk: Desk,
  fileId: string,
  { ae, ce }: Team,
  people: readonly Email[],
): { readonly missing: readonly MissingAccess[]; readonly mayShare: boolean } {
  const needed = people.map((who): MissingAccess => ({ who, role: who === ae || who === ce ? 'writer' : 'commenter' }));
  const access = accessOf(desk.workspace, fileId);
  if (!access) return { missing: needed, mayShare: false };
  return { missing: needed.filter(({ who, role }) => rank.indexOf(access.get(who) ?? 'none') < rank.indexOf(role)), mayShare: true };
}

/** Lets people into the TDD, as the person at the keyboard; answers who could not be let in. One call each. */
export function giveAccess({ workspace }: Desk, fileId: string, missing: readonly MissingAccess[]): readonly Email[] {
  return missing.flatMap(({ who, role }) => {
    try {
      workspace.drive.share(fileId, who, role);
      return [];
    } catch (fault) {
      if (isFault(fault, 'forbidden', 'invalid', 'not-found')) return [who];
      throw fault;
    }
  });
}

function accessOf({ drive }: Workspace, fileId: string): ReadonlyMap<Email, FileRole> | null {
  try {
    return drive.access(fileId);
  } catch (fault) {
    if (isFault(fault, 'forbidden', 'not-found')) return null;
    throw fault;
  }
}
