import { err, ok, type Result } from '../base/result';
import { decideHeld } from '../meeting/decide-held';
import type { CallInput } from '../rpc/contract';
import type { PanelView } from '../rpc/contract/panel-view';
import { topSections } from '../tdd/top-sections';
import type { Workspace } from '../workspace/workspace';
import { changeHandoff } from './change-handoff';
import { noReason } from './no-reason';
import { teamOnly } from './preview-team';

/** Records that the internal handoff meeting was held: who came, which sections were walked through, what stays open and with whom. */
export function markHeld(workspace: Workspace, { tdd, came, sections, points }: CallInput<'markHeld'>): Result<PanelView> {
  return changeHandoff(workspace, {
    tdd,
    decide: (subject) => {
      const may = teamOnly(subject);
      if (!may.ok) return may;
      const { handoff, desk, document } = subject;
      const isKnown = (email: string) => desk.directory.find(email) !== null;
      const account = decideHeld({ ...{ handoff, now: desk.now, came, sections, points, isKnown }, checklist: topSections(document.tdd) });
      return account.ok ? ok([{ what: 'meeting held', ...account.value }]) : account;
    },
  });
}

/** Records that it was not held, or was recorded so by mistake; the engine books another. */
export function markNotHeld(workspace: Workspace, { tdd, because }: CallInput<'markNotHeld'>): Result<PanelView> {
  return changeHandoff(workspace, {
    tdd,
    decide: (subject) => {
      const may = teamOnly(subject);
      if (!may.ok) return may;
      const { meeting, held } = subject.handoff;
      if (!held && (meeting.is !== 'booked' || meeting.end > subject.desk.now))
        return err({
          code: 'not-over',
          because: 'No internal handoff meeting has ended yet.',
          fix: 'If it cannot take place, let Handoff look for another time.',
        });
      return noReason(because, 'A meeting that was not held') ?? ok([{ what: 'meeting not held', because: because.trim() }]);
    },
  });
}

/** Closes one of the points that the meeting left open. */
export function closePoint(workspace: Workspace, { tdd, text }: CallInput<'closePoint'>): Result<PanelView> {
  return changeHandoff(workspace, {
    tdd,
    decide: (subject) => {
      const point = subject.handoff.held?.points.find((open) => open.text === text && !open.closed);
      if (!point) return err({ code: 'no-point', because: 'That point is no longer open.', fix: 'There is nothing you need to do.' });
      const may = point.owner === subject.desk.viewer ? ok(subject) : teamOnly(subject);
      return may.ok ? ok([{ what: 'point closed', text }]) : may;
    },
  });
}
