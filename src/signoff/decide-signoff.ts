import type { Refusal } from '../base/refusal';
import { err, ok, type Result } from '../base/result';
import type { Handoff } from '../handoff/handoff';
import type { Happening } from '../handoff/handoff-event';
import type { Email } from '../handoff/people';
import { type Reviewer, reviewersOf } from '../handoff/reviewers-of';
import { rolesOf } from '../handoff/roles-of';
import type { Contents } from './contents-of';
import { type SignoffPolicy } from './voiding-changes';
import { standingOf } from './standing-of';

export interface SignoffQuestion {
  readonly handoff: Handoff;
  /** Who asks, from the session. */
  readonly who: Email;
  /** The required roles that they hold, or stand in for today. */
  readonly reviews: readonly Reviewer[];
  readonly decision: 'signed-off' | 'asked-for-changes';
  readonly note: string;
  readonly section: string;
  /** What has to come true all the same; with a sign-off alone. Empty lines and repeated ones count for nothing. */
  readonly conditions: readonly string[];
  /** The fingerprint of what the reviewer was shown. */
  readonly shown: string;
  readonly contents: Contents;
  /** What still blocks, as sentences; changes may be asked for all the same. */
  readonly blocking: readonly string[];
  readonly policy: SignoffPolicy;
}

/**
 * Decides whether this person may sign off, or ask for changes in, the document as it stands.
 *
 * Signs for every one of their roles. Refuses strangers, the author, documents that changed while they were
 * read, reviews that nobody asked for, a second signature of the same content, changes without a reason.
 */
export function decideSignoff(
  question: SignoffQuestion,
): Result<Extract<Happening, { what: 'signed off' | 'asked for changes' }>, Refusal> {
  const { who, reviews, decision, contents } = question;
  const refusal = refusedPerson(question) ?? refusedMoment(question);
  if (refusal) return err(refusal);
  const roles = reviews.map(({ role }) => role);
  const absent = reviews.filter((reviewer) => reviewer.who !== who).map((reviewer) => [reviewer.role, reviewer.who] as const);
  const what = decision === 'signed-off' ? ('signed off' as const) : ('asked for changes' as const);
  const conditions = decision === 'signed-off' ? conditionsOf(question) : [];
  return ok({
    what,
    roles,
    note: question.note.trim(),
    section: question.section,
    content: contents.content,
    sections: contents.sections,
    ...(absent.length > 0 ? { for: Object.fromEntries(absent) } : {}),
    ...(conditions.length > 0 ? { conditions } : {}),
  });
}

const conditionsOf = ({ conditions }: SignoffQuestion): readonly string[] => [
  ...new Set(conditions.map((text) => text.trim()).filter((text) => text !== '')),
];

function refusedPerson({ handoff, who, reviews }: SignoffQuestion): Refusal | null {
  const reviewers = reviewersOf(handoff.team).filter((reviewer) => reviewer.who !== null);
  if (reviews.length === 0) {
    const names = reviewers.map((reviewer) => `${reviewer.who ?? ''} (${reviewer.role})`).join(' and ') || 'nobody yet';
    return {
      code: 'not-a-reviewer',
      because: `You are signed in as ${who}; the reviewers for ${handoff.customer} are ${names}.`,
      fix: 'If one of those is your other account, switch to it; otherwise ask the CE to change the team.',
    };
  }
  if (rolesOf(handoff.team, who).includes('CE')) {
    return {
      code: 'author',
      because: 'You are the customer engineer for this handoff, and authors cannot sign off their own TDD.',
      fix: 'Ask a lead to assign somebody else, or to grant an exception.',
    };
  }
  return null;
}

function refusedMoment(question: SignoffQuestion): Refusal | null {
  const { handoff, reviews, decision, note, shown, contents, blocking, policy } = question;
  if (!handoff.review)
    return {
      code: 'not-asked',
      because: 'The review has not been asked for yet.',
      fix: 'The CE asks for it once nothing blocks the TDD.',
    };
  if (shown !== contents.content) {
    return {
      code: 'changed-while-reading',
      because: 'The TDD changed while you were reading it.',
      fix: 'The panel now shows the current version: look at what changed, then decide again.',
    };
  }
  if (decision === 'asked-for-changes')
    return note.trim() ? null : { code: 'no-reason', because: 'Asking for changes needs a reason.', fix: 'Say what should change.' };
  const [first] = blocking;
  if (first !== undefined)
    return { code: 'blocked', because: `Something is still blocking this: ${first}`, fix: 'Ask for changes, or wait until it is fixed.' };
  const standing = reviews.map((reviewer) => standingOf({ handoff, reviewer, contents, policy }));
  return standing.every(({ is }) => is === 'signed-off')
    ? { code: 'already-signed', because: 'You have already signed off this exact content.' }
    : null;
}
