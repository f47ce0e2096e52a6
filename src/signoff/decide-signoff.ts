import type { Refusal } from '../base/refusal';
import { err, ok, type Result } from '../base/result';
import type { Handoff } from '../handoff/handoff';
import type { Happening } from '../handoff/handoff-event';
import type { Email } from '../handoff/people';
import { reviewersOf } from '../handoff/reviewers-of';
import { rolesOf } from '../handoff/roles-of';
import type { Contents } from './contents-of';
import { type SignoffPolicy } from './voiding-changes';
import { standingOf } from './standing-of';

export interface SignoffQuestion {
  readonly handoff: Handoff;
  /** Who asks, from the session. */
  readonly who: Email;
  readonly decision: 'signed-off' | 'asked-for-changes';
  readonly note: string;
  readonly section: string;
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
 * Signs for every required role that the person holds. Refuses strangers, the author, documents that changed while they were
 * read, reviews that nobody asked for, a second signature of the same content, changes without a reason.
 */
export function decideSignoff(question: SignoffQuestion): Result<Extract<Happening, { what: 'signed off' | 'asked for changes' }>, Refusal> {
  const { handoff, who, decision, contents } = question;
  const refusal = refusedPerson(handoff, who) ?? refusedMoment(question);
  if (refusal) return err(refusal);
  const roles = reviewersOf(handoff.team)
    .filter((reviewer) => reviewer.who === who)
    .map(({ role }) => role);
  const what = decision === 'signed-off' ? ('signed off' as const) : ('asked for changes' as const);
  return ok({ what, roles, note: question.note.trim(), section: question.section, content: contents.content, sections: contents.sections });
}

function refusedPerson(handoff: Handoff, who: Email): Refusal | null {
  const reviewers = reviewersOf(handoff.team).filter((reviewer) => reviewer.who !== null);
  if (!reviewers.some((reviewer) => reviewer.who === who)) {
    const names = reviewers.map((reviewer) => `${reviewer.who ?? ''} (${reviewer.role})`).join(' and ') || 'nobody yet';
    return { code: 'not-a-reviewer', because: `You are here as ${who}; the reviewers of ${handoff.customer} are ${names}.`, fix: 'If that is you under another account, switch to it; otherwise ask the CE to change the team.' };
  }
  if (rolesOf(handoff.team, who).includes('CE')) {
    return { code: 'author', because: 'You are the customer engineer of this handoff, and an author does not sign off their own TDD.', fix: 'Ask a lead to assign another implementation engineer.' };
  }
  return null;
}

function refusedMoment({ handoff, who, decision, note, shown, contents, blocking, policy }: SignoffQuestion): Refusal | null {
  if (!handoff.review) return { code: 'not-asked', because: 'The review has not been asked for yet.', fix: 'The CE asks for it when nothing blocks any more.' };
  if (shown !== contents.content) {
    return { code: 'changed-while-reading', because: 'The TDD changed while you were reading it.', fix: 'The panel shows it as it is now: look at what changed, then decide again.' };
  }
  if (decision === 'asked-for-changes') return note.trim() ? null : { code: 'no-reason', because: 'Changes are asked for with a reason.', fix: 'Write what should change.' };
  const [first] = blocking;
  if (first !== undefined) return { code: 'blocked', because: `Something still blocks: ${first}`, fix: 'Ask for changes, or wait until it is mended.' };
  return alreadySigned({ handoff, who, contents, policy });
}

function alreadySigned({ handoff, who, contents, policy }: Pick<SignoffQuestion, 'handoff' | 'who' | 'contents' | 'policy'>): Refusal | null {
  const mine = reviewersOf(handoff.team).filter((reviewer) => reviewer.who === who);
  const standing = mine.map((reviewer) => standingOf({ handoff, reviewer, contents, policy }));
  return standing.every(({ is }) => is === 'signed-off') ? { code: 'already-signed', because: 'You have signed off this very content already.' } : null;
}
