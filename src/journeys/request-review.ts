import { formatDate } from '../base/format-time';
import { err, ok, type Result } from '../base/result';
import type { Happening } from '../handoff/handoff-event';
import type { CallInput } from '../rpc/contract';
import type { PanelView } from '../rpc/contract/panel-view';
import type { Workspace } from '../workspace/workspace';
import { changeHandoff } from './change-handoff';
import { lookThrough } from './look-through';
import { leadsIn } from './judge';
import { noticeDocument } from './notice-document';
import { blockingOf, type Subject } from './panel/subject';
import { preSalesOnly } from './pre-sales-only';
import { letTeamIn } from './team-access';
import { whoIsAway } from './who-is-away';

/** Asks the reviewers for their sign-off, for the first time or again, and lets the team into the document. */
export function requestReview(workspace: Workspace, { tdd, anyway = false }: CallInput<'requestReview'>): Result<PanelView> {
  return changeHandoff(workspace, {
    tdd,
    decide: (subject) => {
      let seen: readonly Happening[] = [];
      const asked = preSalesOnly(subject, 'Asking for the review', () => {
        const looked = lookThrough(subject);
        seen = looked.events;
        const decided = decide(looked.subject);
        return decided.ok && !anyway ? (reviewerAway(subject) ?? decided) : decided;
      });
      // What was edited since a sign-off is told first: asked for again, it is the reviewers’ turn.
      return asked.ok ? ok([...seen, ...noticeDocument(subject.desk, subject.handoff, subject.document), ...asked.value]) : asked;
    },
    then: letTeamIn,
  });
}

/** Said once, before anybody is asked: a reviewer whose calendar is full looks away, and somebody may sign for them. */
function reviewerAway({ desk, judgement }: Subject) {
  const asked = judgement.standings.filter(
    ({ who, standing, standIn }) => who && !standIn && standing.is !== 'signed-off' && standing.is !== 'excepted',
  );
  const [first] = whoIsAway(desk, [...new Set(asked.flatMap(({ who }) => who ?? []))]);
  if (!first) return null;
  const name = desk.directory.nameOf(first.who);
  return err({
    code: 'reviewer-away',
    because: `${name} seems to be away until ${formatDate(first.until)} at least: their calendar has no free working time.`,
    fix: `${[name, ...leadsIn(desk).map(desk.directory.nameOf)].join(' or ')} can name a stand-in first, under “Sign-off”.`,
  });
}

function decide(subject: Subject): Result<Happening> {
  const [first] = blockingOf(subject);
  if (first)
    return err({
      code: 'blocked',
      because: `Something is still blocking the review: ${first.message}`,
      fix: first.expected ? `Expected: ${first.expected}` : 'Fix it in the document, then ask again.',
    });
  if (!subject.handoff.team.ie)
    return err({
      code: 'no-reviewer',
      because: 'No implementation engineer is assigned yet.',
      fix: 'Assign one, then ask for the review.',
    });
  if (subject.judgement.standings.every(({ standing }) => standing.is === 'signed-off' || standing.is === 'excepted'))
    return err({
      code: 'nothing-to-review',
      because: 'Every required sign-off is in place; there is nothing to ask for.',
      fix: 'There is nothing you need to do.',
    });
  return ok({ what: 'review asked for' });
}
