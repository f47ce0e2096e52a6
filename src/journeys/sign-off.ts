import { err, ok, type Result } from '../base/result';
import type { CallInput } from '../rpc/contract';
import type { PanelView } from '../rpc/contract/panel-view';
import { decideSignoff } from '../signoff/decide-signoff';
import type { Workspace } from '../workspace/workspace';
import { changeHandoff } from './change-handoff';
import { lookThrough } from './look-through';
import { ownEdit } from './own-edit';
import { blockingOf, ownReviews, type Subject } from './panel/subject';
import { writeStamp } from './write-stamp';

/** The reviewer at the keyboard signs off what they were shown, on conditions if need be, or asks for changes. Then the stamp in the document follows; the sweep writes it where the reviewer may not. */
export function signOff(
  workspace: Workspace,
  { tdd, decision, note, section, content, conditions = [] }: CallInput<'signOff'>,
): Result<PanelView> {
  return changeHandoff(workspace, {
    tdd,
    decide: (subject) => {
      const { handoff, desk, document } = subject;
      const blocking = blockingOf(mayHaveSettled(subject) ? lookThrough(subject).subject : subject).map(({ message }) => message);
      const decided = decideSignoff({
        handoff,
        who: desk.viewer,
        reviews: ownReviews(subject),
        decision,
        note,
        section,
        conditions,
        shown: content,
        contents: document.contents,
        blocking,
        policy: desk.policy.signoff,
      });
      if (!decided.ok) return decided;
      const refusal = decision === 'signed-off' ? ownEdit(subject) : null;
      return refusal ? err(refusal) : ok([decided.value]);
    },
    then: writeStamp,
  });
}

/** Open points that block by policy are as of the last look: before they refuse a sign-off, they are looked at again. */
const mayHaveSettled = (subject: Subject): boolean => blockingOf(subject).some(({ rule }) => rule === 'suggestions-settled');
