import type { Handoff, ProductionAnswer, Signoff } from './handoff';
import type { HandoffEvent } from './handoff-event';

/** Stands among the sections that changed where production is spoken of otherwise than when somebody signed off. */
export const answerOnProduction = 'Whether production differs';

/** Answered otherwise, sign-offs given before are out of date; answered as before, they stand again. */
export function declared(before: Handoff, { answer, at, by }: HandoffEvent & { what: 'production declared' }): Partial<Handoff> {
  const production: ProductionAnswer = answer === 'undecided' ? { is: answer } : { is: answer, by, at };
  if (before.signoffs.length === 0 || before.production.is === answer) return { production };
  const sections = editedSections(before);
  return {
    production,
    stampOwed: true,
    outOfDate: outOfDate({ ...before, production }, sections, { at, by: sections.length > 0 ? '' : by }),
  };
}

/** Sections were edited since somebody signed off, or none are any more. */
export function edited(handoff: Handoff, { sections, editor, at }: HandoffEvent & { what: 'edited after sign-off' }): Partial<Handoff> {
  const answered = handoff.signoffs.some((signoff) => isAnsweredOtherwise(signoff, handoff.production));
  return { stampOwed: true, outOfDate: outOfDate(handoff, sections, { at, by: answered ? '' : editor }) };
}

/** Who changed it is told where it was one person. */
function outOfDate(
  { signoffs, production }: Handoff,
  sections: readonly string[],
  { at, by }: Pick<HandoffEvent, 'at' | 'by'>,
): Handoff['outOfDate'] {
  const answered = signoffs.some((signoff) => isAnsweredOtherwise(signoff, production));
  const changed = [...sections, ...(answered ? [answerOnProduction] : [])];
  return changed.length === 0 ? null : { since: at, by, sections: changed };
}

/** Did they sign off when production was spoken of otherwise? */
export const isAnsweredOtherwise = (signoff: Signoff, { is }: ProductionAnswer): boolean =>
  signoff.decision === 'signed-off' && signoff.production !== undefined && signoff.production !== is;

/** What was last seen to be edited in the document itself. */
export const editedSections = ({ outOfDate: seen }: Pick<Handoff, 'outOfDate'>): readonly string[] =>
  (seen?.sections ?? []).filter((name) => name !== answerOnProduction);
