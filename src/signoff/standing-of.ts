import { type Exception, signoffGate } from '../handoff/exception';
import type { Handoff, Signoff } from '../handoff/handoff';
import { answerOnProduction, editedSections, isAnsweredOtherwise } from '../handoff/out-of-date';
import type { Reviewer } from '../handoff/reviewers-of';
import { compareContents, type SectionChange } from './compare-contents';
import type { Contents } from './contents-of';
import { type SignoffPolicy, voidingChanges } from './voiding-changes';

/** Where one required role stands, judged against the document and the answer on production as they are now. */
export type SignoffStanding =
  | { readonly is: 'undecided' | 'not-asked' }
  /** `asked`: the changes that were asked for before the review was asked for again. */
  | { readonly is: 'waiting'; readonly asked?: Signoff }
  /** A lead let the handoff go on without this sign-off: it is not signed off. */
  | { readonly is: 'excepted'; readonly exception: Exception }
  | { readonly is: 'signed-off' | 'asked-for-changes'; readonly signoff: Signoff }
  | { readonly is: 'out-of-date'; readonly signoff: Signoff; readonly changes: readonly SectionChange[] };

/**
 * Judges one reviewer's sign-off against the content that stands now.
 *
 * A decision counts only for the person who holds the role now, given by them or by a stand-in for them. A lead's exception covers whatever does not stand. `contents` absent means that the document was not read:
 * then what was last noticed (`handoff.outOfDate`) decides. No sign-off stands while the engine cannot read the document. Changes asked for wait no more once the review is asked for again.
 */
export function standingOf(question: StandingQuestion): SignoffStanding {
  const standing = withoutExceptions(question);
  const exception = question.handoff.exceptions.find((granted) => granted.for === signoffGate(question.reviewer.role));
  return exception && standing.is !== 'signed-off' ? { is: 'excepted', exception } : standing;
}

function withoutExceptions({ handoff, reviewer, contents, policy }: StandingQuestion): SignoffStanding {
  if (!reviewer.who) return { is: 'undecided' };
  const signoff = handoff.signoffs.find((decision) => decision.role === reviewer.role && (decision.for ?? decision.by) === reviewer.who);
  if (!signoff) return { is: handoff.review ? 'waiting' : 'not-asked' };
  const askedAgain = handoff.review !== null && handoff.review.at > signoff.at;
  if (signoff.decision === 'asked-for-changes')
    return askedAgain ? { is: 'waiting', asked: signoff } : { is: 'asked-for-changes', signoff };
  if (handoff.unread) return { is: 'out-of-date', signoff, changes: [{ section: 'the TDD cannot be read', change: 'removed' }] };
  const changes = changesSince(handoff, signoff, contents, policy);
  return changes.length > 0 ? { is: 'out-of-date', signoff, changes } : { is: 'signed-off', signoff };
}

export interface StandingQuestion {
  readonly handoff: Handoff;
  readonly reviewer: Reviewer;
  readonly contents: Contents | null;
  readonly policy: SignoffPolicy;
}

function changesSince(handoff: Handoff, signoff: Signoff, contents: Contents | null, policy: SignoffPolicy): readonly SectionChange[] {
  const answer: readonly SectionChange[] = isAnsweredOtherwise(signoff, handoff.production)
    ? [{ section: answerOnProduction, change: 'changed' }]
    : [];
  return [...editsSince(handoff, signoff, contents, policy), ...answer];
}

function editsSince(handoff: Handoff, signoff: Signoff, contents: Contents | null, policy: SignoffPolicy): readonly SectionChange[] {
  const noticed = handoff.outOfDate !== null && handoff.outOfDate.since >= signoff.at ? editedSections(handoff) : [];
  if (!contents) return noticed.map((section) => ({ section, change: 'changed' }));
  if (contents.content === signoff.content) return [];
  return voidingChanges(compareContents(handoff.contents[signoff.content] ?? [], contents.sections), policy);
}
