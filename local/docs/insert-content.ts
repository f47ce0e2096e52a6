import type { Paragraph, ParagraphElement, StructuralElement, Style } from './document';
import { type Editing, endOf } from './editing';
import { findParagraph, type Found } from './find-paragraph';
import { without } from '../kernel/without';
import { insideOf, joinRuns, splitElements } from './paragraph-elements';
import { reindex } from './reindex';
import { shiftForInsert } from './shift-named-ranges';

/** Inserts text; each newline ends a new paragraph that looks like the one it was typed into. */
export function insertText(editing: Editing, index: number, text: string): void {
  const kept = text.replace(strippedCharacters, '');
  if (kept === '') throw editing.batch.fail('Insert text requests must specify text to insert.');
  const { found, before, after } = openAt(editing, index);
  const textStyle = styleBetween(before, after);
  const lines = kept.split('\n');
  const run = (content: string): ParagraphElement => ({ textRun: { content, textStyle: structuredClone(textStyle) } });
  const pieces = lines.map((line, at) => [
    ...(at === 0 ? before : []),
    run(at < lines.length - 1 ? `${line}\n` : line),
    ...(at === lines.length - 1 ? after : []),
  ]);
  replaceParagraph(editing, found, pieces, before.length > 0);
  settle(editing, index, kept.length);
}

/** Inserts a chip or a break, which takes one index. */
export function insertAtom(editing: Editing, index: number, element: ParagraphElement): void {
  const { found, before, after } = openAt(editing, index);
  found.paragraph.elements = joinRuns([...before, element, ...after]);
  settle(editing, index, 1);
}

/** Ends the paragraph at `index` with a newline and puts `element` behind it; answers nothing, as Google does. */
export function insertBlock(editing: Editing, index: number, element: StructuralElement): void {
  const { found, before, after } = openAt(editing, index);
  replaceParagraph(
    editing,
    found,
    [[...before, { textRun: { content: '\n', textStyle: styleBetween(before, after) } }], after],
    before.length > 0,
  );
  found.siblings.splice(found.place + 1, 0, element);
  const length = 1 + reindex([element], 0);
  settle(editing, index, length);
}

// Google strips these from inserted text: https://developers.google.com/docs/api/reference/rest/v1/documents/request#inserttextrequest
const strippedCharacters = /[\u0000-\u0008\u000c-\u001f\ue000-\uf8ff]/g;

function openAt(editing: Editing, index: number): { found: Found; before: ParagraphElement[]; after: ParagraphElement[] } {
  const { batch, content } = editing;
  const end = endOf(editing);
  if (index < 0) throw batch.fail(`Index ${String(index)} must be greater than or equal to 0.`);
  if (index >= end) throw batch.fail(`Index ${String(index)} must be less than the end index of the referenced segment, ${String(end)}.`);
  const found = findParagraph(content, index);
  if (!found) {
    throw batch.fail(
      'The insertion index must be inside the bounds of an existing paragraph. You can still create new paragraphs by inserting newlines.',
    );
  }
  const [before, after] = splitElements(found.paragraph.elements, index - found.start);
  if (/^[\udc00-\udfff]/.test(after[0]?.textRun?.content ?? ''))
    throw batch.fail('The insertion index cannot be within a grapheme cluster.');
  return { found, before, after };
}

/**
 * The style of inserted text: that of the text before it, at the start of a paragraph that of the text behind it.
 *
 * A link does not go on behind its last character.
 */
function styleBetween(before: readonly ParagraphElement[], after: readonly ParagraphElement[]): Style {
  const last = before[before.length - 1];
  const style = structuredClone(insideOf(last ?? after[0] ?? {})?.textStyle ?? {});
  const next = after[0] && insideOf(after[0])?.textStyle;
  const goesOn = last && JSON.stringify(next?.['link']) === JSON.stringify(style['link']);
  if (!style['link'] || goesOn) return style;
  return without(style, 'link', 'underline', 'foregroundColor');
}

/** Puts one paragraph per piece in the place of `found`; the heading's id stays with its text, the others get new ones. */
function replaceParagraph(
  { batch }: Editing,
  { paragraph, siblings, place }: Found,
  pieces: ParagraphElement[][],
  startsWithOwnText: boolean,
): void {
  const keeper = startsWithOwnText ? 0 : pieces.length - 1;
  const paragraphs = pieces.map((elements, at): StructuralElement => {
    const copy: Paragraph = at === keeper ? { ...paragraph } : likeNew(paragraph, batch.newId);
    return { paragraph: { ...copy, elements: joinRuns(elements) } };
  });
  siblings.splice(place, 1, ...paragraphs);
}

/** The same paragraph as a new one: style and bullet, its own heading id, no objects hanging on it. */
function likeNew({ paragraphStyle, bullet }: Paragraph, newId: Editing['batch']['newId']): Paragraph {
  const style = structuredClone(paragraphStyle ?? {});
  if (style['headingId'] !== undefined) style['headingId'] = newId('h');
  return { elements: [], paragraphStyle: style, ...(bullet && { bullet: structuredClone(bullet) }) };
}

function settle({ tab, segmentId, content }: Editing, index: number, length: number): void {
  reindex(content, 0);
  shiftForInsert(tab, segmentId, index, length);
}
