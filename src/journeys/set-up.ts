import { isFault } from '../workspace/fault';
import type { Refusal } from '../base/refusal';
import { err, ok, type Result } from '../base/result';
import { withinDomains } from '../introduction/within-domains';
import { logHeadings } from '../tracker/log-entry';
import { peopleHeadings } from '../tracker/people-rows';
import type { SeenTracker, Workspace } from '../workspace/workspace';
import { deskOf } from './desk';
import { defaultPolicy } from './policy/policy';
import { policyRows } from './policy/policy-rows';
import { restoreHealth } from './restore-health';
import { restoreRows } from './restore-rows';
import { trackerState } from './tracker-state';

/** What Set up made or mended, in words; empty lines are not told. */
export interface SetUpReport {
  readonly tracker: string;
  readonly did: readonly string[];
}

/**
 * Makes the tracker, the calendar and the triggers of the engine account; run again, it mends what is missing and leaves everything else alone.
 *
 * Only for the account that may edit this script project, since triggers run as whoever made them. Once it ran, only for that same account.
 */
export function setUp(workspace: Workspace): Result<SetUpReport> {
  const viewer = workspace.viewer();
  const engine = workspace.memory.read('engine');
  if (!viewer || (engine && engine !== viewer))
    return err({
      code: 'not-the-engine',
      because: `Handoff was set up by ${engine || 'another account'}; you are signed in as ${viewer || 'nobody'}.`,
      fix: 'Run Set up again as that account.',
    });
  if (!engine && !workspace.engine.ownsProject())
    return err({
      code: 'not-an-owner',
      because: `${viewer} cannot edit Handoff’s script project.`,
      fix: 'Run Set up as the account that owns the project.',
    });

  return workspace.alone(() => {
    const state = trackerState(workspace);
    if (state === 'gone') return err(trackerGone);
    const did = [
      ...(state === 'none' ? madeTracker(workspace, viewer) : []),
      ...madeCalendar(workspace),
      // Who may type where is told by the People tab: a tracker that cannot be read yet is mended before it is dressed.
      ...(state === 'whole' ? [] : dressedTracker(workspace, workspace.tracker.nothing())),
      ...(state === 'none' ? [] : dressedTracker(workspace, workspace.tracker.byRow([]))),
      ...restoreHealth(deskOf(workspace, workspace.tracker.byRow([]))),
      ...restoreRows(workspace).map((id) => `Restored ${id} from the log.`),
      ...workspace.engine.ensureTriggers(),
    ];
    return ok({ tracker: workspace.tracker.link(), did: [...did, ...sharedTracker(workspace)] });
  });
}

/** Making a new one unasked would leave the old one, which an admin can still bring back, behind for good. */
const trackerGone: Refusal = {
  code: 'tracker-gone',
  because: 'The tracker is no longer in Google Drive, and the log of every handoff is in it.',
  fix: 'Restore it from the trash in Google Drive; after that, a Workspace admin can still restore it for another 25 days. To start with an empty one, delete the script property “tracker” in the project’s settings and run Set up again.',
};

function madeTracker({ memory, engine }: Workspace, viewer: string): readonly string[] {
  const tracker = engine.createTracker('Handoff tracker');
  memory.write({ tracker, engine: viewer, sealKey: memory.read('sealKey') || engine.newKey() });
  return ['Created the tracker.'];
}

function madeCalendar({ memory, engine }: Workspace): readonly string[] {
  const calendar = memory.read('calendar');
  if (calendar && engine.calendarStands(calendar)) return [];
  memory.write({ calendar: engine.createCalendar('Handoff meetings'), calendarCursor: '' });
  return ['Created the calendar.'];
}

function dressedTracker(workspace: Workspace, seen: SeenTracker): readonly string[] {
  const { directory } = deskOf(workspace, seen);
  const having = (...standings: readonly string[]) =>
    directory.people.filter(({ standing }) => standing.some((one) => standings.includes(one))).map(({ email }) => email);
  return workspace.engine.repairTracker({
    people: [peopleHeadings],
    policy: policyRows(defaultPolicy),
    logHeadings,
    signers: having('AE', 'CE', 'lead', 'admin'),
    admins: having('lead', 'admin'),
  });
}

/** Everybody in the People tab works in the tracker as themselves; nobody of a customer does, whoever wrote them there. */
function sharedTracker(workspace: Workspace): readonly string[] {
  const tracker = workspace.memory.read('tracker');
  const seen = workspace.tracker.all(['domains']);
  const { directory, viewer } = deskOf(workspace, seen);
  const access = workspace.drive.access(tracker);
  const mayWrite = (email: string) => access.get(email) === 'writer' || access.get(email) === 'owner';
  const customers = seen.rows.flatMap(({ cells }) => (cells.domains ? cells.domains.split(', ') : []));
  const missing = directory.people
    .map(({ email }) => email)
    .filter((email) => email !== viewer && !mayWrite(email) && !withinDomains(email, customers));
  return missing.map((email) => sharedWith(workspace, tracker, email));
}

/** An address that nobody has stops nobody else’s. */
function sharedWith({ drive }: Workspace, tracker: string, email: string): string {
  try {
    drive.share(tracker, email, 'writer');
    return `Shared the tracker with ${email}.`;
  } catch (fault) {
    if (isFault(fault, 'invalid')) return `Google has no account for ${email}: correct the People tab and run Set up again.`;
    throw fault;
  }
}
