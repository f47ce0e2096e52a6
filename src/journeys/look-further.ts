import { ok, type Result } from '../base/result';
import type { Happening } from '../handoff/handoff-event';
import type { CallInput } from '../rpc/contract';
import type { PanelView } from '../rpc/contract/panel-view';
import { isFault } from '../workspace/fault';
import type { Workspace } from '../workspace/workspace';
import { changeHandoff, lookAtHandoff } from './change-handoff';
import { followsCalls, noticeCalls, readOwnCalls } from './look-at-calls';
import { noticeDocument, sectionsEdited } from './notice-document';
import { followedIntroduction, noticeIntroduction } from './notice-introduction';
import { panelView } from './panel/panel-view';
import type { Subject } from './panel/subject';

/** Is there somewhere to look that opening the panel does not wait for? */
export const seesFurther = (subject: Subject): boolean =>
  isEdited(subject) || followedIntroduction(subject) !== null || followsCalls(subject);

/**
 * Records what opening the panel does not wait for: answers to the viewer's introduction, the calls that they show, and who edited what was signed off.
 * Beside the panel's own reads one call for each of these that there is; the lock and a write only where something is new.
 */
export function lookFurther(workspace: Workspace, { tdd }: CallInput<'lookFurther'>): Result<PanelView> {
  const looked = lookAtHandoff(workspace, tdd);
  if (!looked.ok) return looked;
  const subject = looked.value;
  const noticed = readCalendar(subject);
  if (!isEdited(subject) && noticed(subject).length === 0) return ok(panelView(subject));
  return changeHandoff(workspace, {
    tdd,
    decide: (now) => ok([...noticed(now), ...(now.handoff.ended ? [] : noticeDocument(now.desk, now.handoff, now.document))]),
  });
}

const isEdited = ({ desk, handoff, document }: Subject): boolean =>
  handoff.ended === null && sectionsEdited(desk, handoff, document.contents) !== null;

/** What the viewer's own calendar shows now, to be held against a handoff as it stands then. The panel is no worse for a calendar that does not answer. */
function readCalendar(subject: Subject): (now: Subject) => readonly Happening[] {
  try {
    const mine = followedIntroduction(subject);
    const introduction = mine && { eventId: mine.eventId, event: subject.desk.workspace.calendar.ownEvent(mine.eventId) };
    const calls = followsCalls(subject) ? readOwnCalls(subject.desk) : null;
    return (now) => [...(introduction ? noticeIntroduction(now, introduction) : []), ...(calls ? noticeCalls(now, calls) : [])];
  } catch (fault) {
    if (isFault(fault)) return () => [];
    throw fault;
  }
}
