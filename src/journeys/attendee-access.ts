import { err, ok, type Result } from '../base/result';
import type { Email } from '../handoff/people';
import { peopleOf } from '../handoff/people-of';
import type { CallInput } from '../rpc/contract';
import type { AccessView } from '../rpc/contract/meeting-view';
import { isFault } from '../workspace/fault';
import type { Workspace } from '../workspace/workspace';
import { lookAtHandoff } from './change-handoff';
import type { Subject } from './panel/subject';
import { teamOnly } from './preview-team';
import { giveAccess } from './team-access';

/** Who comes to the meeting and cannot open the TDD. Reads only; one call to Drive. */
export function attendeeAccess(workspace: Workspace, { tdd }: CallInput<'attendeeAccess'>): Result<AccessView> {
  const subject = lookAtHandoff(workspace, tdd, teamOnly);
  return subject.ok ? accessNow(subject.value) : subject;
}

/** Lets attendees who cannot open the TDD comment on it, as the person at the keyboard; nobody who is not in the People tab, so no customer. One call each. */
export function shareWithAttendees(workspace: Workspace, { tdd, who }: CallInput<'shareWithAttendees'>): Result<AccessView> {
  const subject = lookAtHandoff(workspace, tdd, teamOnly);
  if (!subject.ok) return subject;
  const access = accessNow(subject.value);
  if (!access.ok) return access;
  const { desk, handoff } = subject.value;
  const refused = giveAccess(
    desk,
    handoff.tdd.fileId,
    access.value.without.filter(({ email, ours }) => ours && who.includes(email)).map(({ email }) => ({ who: email, role: 'commenter' })),
  );
  if (refused.length === 0) return accessNow(subject.value);
  const names = refused.map(desk.directory.nameOf).join(' and ');
  return err({
    code: 'not-shared',
    because: `Google Drive does not let you share this TDD with ${names}.`,
    fix: 'Ask its owner to share it with them, as commenters at least.',
  });
}

function accessNow({ desk, document, handoff }: Subject): Result<AccessView> {
  try {
    const access = desk.workspace.drive.access(document.tdd.fileId);
    // Shared with a whole domain or with everybody who has the link: such a permission has no address.
    const everybody = access.has('');
    const without = guestsOf({ handoff }).filter((email) => !everybody && !access.has(email));
    return ok({
      without: without.map((email) => ({ email, name: desk.directory.nameOf(email), ours: desk.directory.find(email) !== null })),
    });
  } catch (fault) {
    if (!isFault(fault, 'forbidden')) throw fault;
    return err({
      code: 'not-an-editor',
      because: 'Only editors of this TDD can see who has access to it.',
      fix: `Ask ${desk.directory.nameOf(handoff.team.ce)} to check here before the meeting.`,
    });
  }
}

/** Who is invited; before the booking, who will be. */
const guestsOf = ({ handoff: { meeting, team } }: Pick<Subject, 'handoff'>): readonly Email[] =>
  meeting.is === 'booked' ? meeting.attendees.map(({ email }) => email) : peopleOf(team);
