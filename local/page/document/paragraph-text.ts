import type { Paragraph } from './google-document';
import { atom } from './smallest-edit';

/** A paragraph's text without its final line break; whatever is not text is one atom for each index that it takes. */
export function paragraphText(paragraph: Paragraph): string {
  const text = (paragraph.elements ?? [])
    .map((element) => element.textRun?.content ?? atom.repeat((element.endIndex ?? 0) - (element.startIndex ?? 0)))
    .join('');
  return text.endsWith('\n') ? text.slice(0, -1) : text;
}
