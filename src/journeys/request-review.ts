import { err, ok, type Result } from '../base/result';
import type { Happening } from '../handoff/handoff-event';
import type { PanelView } from '../rpc/contract';
import type { Workspace } from '../workspace/workspace';
import { changeHandoff } from './change-handoff';
import { blockingOf, type Subject } from './panel/subject';
import { preSalesOnly } from './pre-sales-only';

/** Asks the reviewers for their sign-off, for the first time or again. */
export function requestReview(workspace: Workspace, tdd: string): Result<PanelView> {
  return changeHandoff(workspace, { tdd, decide: (subject) => preSalesOnly(subject, 'Asking for the review', () => decide(subject)) });
}

function decide(subject: Subject): Result<Happening> {
  const [first] = blockingOf(subject);
  if (first)
    return err({
      code: 'blocked',
      because: `Something still blocks: ${first.message}`,
      fix: first.expected ? `Expected: ${first.expected}` : 'Mend it in the document, then ask again.',
    });
  if (!subject.handoff.team.ie)
    return err({
      code: 'no-reviewer',
      because: 'No implementation engineer is assigned yet.',
      fix: 'Assign one, then ask for the review.',
    });
  if (subject.judgement.standings.every(({ standing }) => standing.is === 'signed-off'))
    return err({
      code: 'nothing-to-review',
      because: 'Every required sign-off stands; there is nothing to ask for.',
      fix: 'Nothing needs to be done.',
    });
  return ok({ what: 'review asked for' });
}
