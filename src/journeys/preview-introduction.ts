import { ok, type Result } from '../base/result';
import type { IntroductionDraft, IntroductionPreview } from '../rpc/contract/introduction-view';
import type { Workspace } from '../workspace/workspace';
import { lookAtHandoff } from './change-handoff';
import { draftIntroduction } from './draft-introduction';
import { introducerOnly } from './introducer-only';

/** Shows exactly what would go out to the customer, and what stands against it. Nothing goes out, nothing is written. */
export function previewIntroduction(workspace: Workspace, draft: IntroductionDraft): Result<IntroductionPreview> {
  const subject = lookAtHandoff(workspace, draft.tdd, introducerOnly);
  return subject.ok ? ok(draftIntroduction(subject.value, draft).preview) : subject;
}
