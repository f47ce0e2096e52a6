import { deleteContent } from './delete-content';
import type { Editing } from './editing';
import { endOf } from './editing';
import { type Found, paragraphsIn } from './find-paragraph';
import { insertText } from './insert-content';

/** Puts `text` in the place of `[start, end)`, looking like the first character of what was there. */
export function replaceRange(editing: Editing, { start, end, text }: { start: number; end: number; text: string }): void {
  if (text === '') {
    deleteContent(editing, start, end);
    return;
  }
  const first = editing.content.length > 0 ? firstLength(editing, start) : 1;
  insertText(editing, start + first, text);
  if (end > start + first) deleteContent(editing, start + first + text.length, end + text.length);
  deleteContent(editing, start, start + first);
}

/** Replaces every occurrence in this segment, from the last to the first; answers how many there were. */
export function replaceAll(editing: Editing, { find, matchCase, text }: { find: string; matchCase: boolean; text: string }): number {
  // Not by toLowerCase, which makes some letters longer.
  const pattern = new RegExp(find.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'), matchCase ? 'g' : 'gi');
  const matches = paragraphsIn(editing.content, 0, endOf(editing)).flatMap((found) => matchesIn(found, pattern));
  for (const start of matches.reverse()) replaceRange(editing, { start, end: start + find.length, text });
  return matches.length;
}

function matchesIn({ paragraph, start }: Found, pattern: RegExp): number[] {
  const whole = paragraph.elements
    .map((element) => element.textRun?.content ?? '\uFFFC'.repeat((element.endIndex ?? 1) - (element.startIndex ?? 0)))
    .join('');
  return [...whole.matchAll(pattern)].map(({ index }) => start + index);
}

/** 2 where the first character is a surrogate pair. */
function firstLength(editing: Editing, start: number): number {
  const found = paragraphsIn(editing.content, start, start + 1)[0];
  const text = found?.paragraph.elements.map((element) => element.textRun?.content ?? '\uFFFC').join('') ?? '';
  return found && /^[\ud800-\udbff]/.test(text.slice(start - found.start)) ? 2 : 1;
}
