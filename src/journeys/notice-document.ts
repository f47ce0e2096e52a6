import type { Handoff } from '../handoff/handoff';
import type { Happening } from '../handoff/handoff-event';
import type { Desk } from './desk';
import { judge } from './judge';
import type { ReadDocument } from './read-document';

/** Was a signed TDD edited, or edited back? Says so once: what is known already is not told again. */
export function noticeDocument(desk: Desk, handoff: Handoff, document: ReadDocument): readonly Happening[] {
  if (handoff.signoffs.length === 0) return [];
  const { reviewers } = judge(desk, handoff, document.contents);
  const sections = [...new Set(reviewers.flatMap(({ changed }) => changed))];
  const known = handoff.outOfDate?.sections ?? [];
  if (sections.join('\n') === known.join('\n')) return [];
  const editor = sections.length === 0 ? '' : (desk.workspace.drive.lastEdit(handoff.tdd.fileId)?.by ?? '');
  return [{ what: 'edited after sign-off', sections, editor }];
}
