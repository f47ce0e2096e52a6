import type { Handoff } from '../handoff/handoff';
import type { Happening } from '../handoff/handoff-event';
import { answerOnProduction, editedSections } from '../handoff/out-of-date';
import type { Contents } from '../signoff/contents-of';
import type { Desk } from './desk';
import { judge } from './judge';
import type { ReadDocument } from './read-document';

/** Was a signed TDD edited, or edited back? Says so once: what is known already is not told again. One call when there is something to tell. */
export function noticeDocument(desk: Desk, handoff: Handoff, { contents }: ReadDocument): readonly Happening[] {
  const sections = sectionsEdited(desk, handoff, contents);
  if (sections === null) return [];
  const editor = sections.length === 0 ? '' : (desk.workspace.drive.lastEdit(handoff.tdd.fileId)?.by ?? '');
  return [{ what: 'edited after sign-off', sections, editor }];
}

/** The sections that differ from what was signed off; `null` when those are known already. */
export function sectionsEdited(desk: Desk, handoff: Handoff, contents: Contents): readonly string[] | null {
  if (handoff.signoffs.length === 0) return null;
  const { reviewers } = judge(desk, { ...handoff, unread: null }, contents);
  const sections = [...new Set(reviewers.flatMap(({ changed }) => changed))].filter((name) => name !== answerOnProduction);
  return sections.join('\n') === editedSections(handoff).join('\n') ? null : sections;
}
