import { formatDate } from '../base/format-time';
import { refusedDate } from '../base/refused-date';
import { err, ok, type Result } from '../base/result';
import { dateIn } from '../base/zone';
import { walkthroughFits } from '../handoff/walkthrough-fits';
import { accountOf, heldAlready } from '../meeting/decide-held';
import type { CallInput } from '../rpc/contract';
import type { PanelView } from '../rpc/contract/panel-view';
import { topSections } from '../tdd/top-sections';
import type { Workspace } from '../workspace/workspace';
import { changeHandoff } from './change-handoff';
import { preSalesOnly } from './pre-sales-only';

/** Where working hours do not overlap: AE or CE record the way through the TDD, for the IE to confirm. */
export function recordWalkthrough(workspace: Workspace, { tdd, link, on }: CallInput<'recordWalkthrough'>): Result<PanelView> {
  return changeHandoff(workspace, {
    tdd,
    decide: (subject) =>
      preSalesOnly(subject, 'Recording a walkthrough', () => {
        const { handoff, desk } = subject;
        if (handoff.held) return err(heldAlready(handoff.held));
        if (!walkthroughFits(handoff))
          return err({
            code: 'not-apart',
            because: 'A recorded walkthrough is for people whose working hours do not overlap.',
            fix: 'Meet, or let Handoff look for another time.',
          });
        if (!/^https:\/\/[^\s"'<>]+$/i.test(link))
          return err({
            code: 'no-link',
            because: `“${link}” is not a web address.`,
            fix: 'Paste the link to the recording. It starts with https://.',
            at: 'link',
          });
        const today = dateIn(desk.now, desk.directory.zoneOf(desk.viewer));
        const refused = refusedDate(on, today);
        if (refused) return err({ code: 'no-date', ...refused, at: 'on' });
        if (on > today)
          return err({
            code: 'no-date',
            because: `${formatDate(on, today)} is in the future.`,
            fix: 'Say when it was recorded.',
            at: 'on',
          });
        return ok({ what: 'walkthrough recorded', link, on });
      }),
  });
}

/** The IE has gone through the recording: it counts as held. */
export function confirmWalkthrough(workspace: Workspace, { tdd, sections, points }: CallInput<'confirmWalkthrough'>): Result<PanelView> {
  return changeHandoff(workspace, {
    tdd,
    decide: ({ handoff, desk, document }) => {
      const { held, walkthrough, team } = handoff;
      if (team.ie !== desk.viewer)
        return err({
          code: 'not-your-turn',
          because: `Only the implementation engineer confirms the walkthrough; you are signed in as ${desk.viewer}.`,
          fix: 'Ask them, or switch to the account that has that role.',
        });
      if (held) return err(heldAlready(held));
      if (!walkthrough)
        return err({ code: 'no-walkthrough', because: 'No walkthrough was recorded.', fix: 'The AE or the CE needs to record one first.' });
      const isKnown = (email: string) => desk.directory.find(email) !== null;
      const account = accountOf({ came: [desk.viewer], sections, points, checklist: topSections(document.tdd), isKnown });
      return account.ok ? ok([{ what: 'walkthrough confirmed', sections: account.value.sections, points: account.value.points }]) : account;
    },
  });
}
