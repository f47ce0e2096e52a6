import type { Suggested } from './block';
import { classesOf, type Element } from './html-tree';

/** The classes of what is only suggested, as Word files come through mammoth. */
export const suggestedClasses = { insertion: 'suggested-insertion', deletion: 'suggested-deletion' } as const;

/** What is suggested for the text of an element, with what is suggested around it. */
export function suggestedIn(element: Element, around: Suggested | undefined): Suggested | undefined {
  const classes = classesOf(element);
  const has = (kind: keyof Suggested) => classes.includes(suggestedClasses[kind]);
  if (!has('insertion') && !has('deletion')) return around;
  return { ...around, ...(has('insertion') && { insertion: true }), ...(has('deletion') && { deletion: true }) };
}
