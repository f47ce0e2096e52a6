import type { ParagraphElement, StructuralElement } from './document';
import { type Editing, endOf } from './editing';
import { innerContents } from './find-paragraph';
import { joinRuns, splitElements } from './paragraph-elements';
import { reindex } from './reindex';
import { shiftForDelete } from './shift-named-ranges';

/**
 * Deletes `[start, end)`. Where it crosses a paragraph's end, what is left of both becomes one paragraph:
 * it looks like the first, or like the second when nothing of the first is left.
 *
 * Refused as Google refuses it: the last newline of a segment or cell, a part of a table, the newline before a table that stays.
 */
export function deleteContent(editing: Editing, start: number, end: number): void {
  const { batch, tab, segmentId, content } = editing;
  if (end <= start) throw batch.fail('The range should not be empty.');
  const last = endOf(editing);
  if (end > last)
    throw batch.fail(`Index ${String(end)} must be less than or equal to the end index of the referenced segment, ${String(last)}.`);
  if (end === last) throw batch.fail('The range cannot include the newline character at the end of the segment.');
  const cut = takeOut(content, start, end);
  if (!cut) throw batch.fail('Invalid deletion range. Cannot delete the requested range.');
  forget(editing, cut);
  reindex(content, 0);
  shiftForDelete(tab, segmentId, start, end);
}

/** What was cut out of the one content that holds the whole range, or nothing if that cannot be. */
function takeOut(content: StructuralElement[], start: number, end: number): StructuralElement[] | undefined {
  const from = content.findIndex((element) => start < (element.endIndex ?? 0));
  const to = content.findIndex((element) => end <= (element.endIndex ?? 0));
  const [first, last] = [content[from], content[to]];
  if (!first || !last || start < (first.startIndex ?? 0)) return undefined;
  if (first === last && !first.paragraph && !isWhole(first, start, end)) {
    const inner = innerContents(first).find((held) => start >= (held[0]?.startIndex ?? 0) && end < (held[held.length - 1]?.endIndex ?? 0));
    return inner && takeOut(inner, start, end);
  }
  if (!last.paragraph && !isWhole(last, Math.max(start, last.startIndex ?? 0), end)) return undefined;
  if (!first.paragraph && start !== (first.startIndex ?? 0)) return undefined;
  return join(content, { from, to, start, end });
}

const isWhole = (element: StructuralElement, start: number, end: number) => start === (element.startIndex ?? 0) && end === element.endIndex;

function join(
  content: StructuralElement[],
  { from, to, start, end }: { from: number; to: number; start: number; end: number },
): StructuralElement[] | undefined {
  const first = content[from];
  const last = content[to];
  // The first section break holds the whole body's style and cannot go.
  if (!first || !last || (from === 0 && first.sectionBreak)) return undefined;
  const before = first.paragraph ? splitElements(first.paragraph.elements, start - (first.startIndex ?? 0))[0] : [];
  const [gone, after] = last.paragraph ? splitElements(last.paragraph.elements, end - (last.startIndex ?? 0)) : [[], []];
  if (cutsPair(before, after, gone, first === last)) return undefined;
  const rest = after.length > 0 ? after : undefined;
  if (rest) {
    const owner = before.length > 0 ? first.paragraph : last.paragraph;
    if (!owner) return undefined;
    return content.splice(from, to - from + 1, { paragraph: { ...owner, elements: joinRuns([...before, ...rest]) } });
  }
  return joinNext(content, { from, to, before });
}

/** The range ends where an element ends: what is left of the first paragraph must run on into a paragraph. */
function joinNext(
  content: StructuralElement[],
  { from, to, before }: { from: number; to: number; before: ParagraphElement[] },
): StructuralElement[] | undefined {
  const next = content[to + 1];
  const first = content[from];
  if (!next?.paragraph) return undefined;
  if (before.length === 0 || !first?.paragraph) return content.splice(from, to - from + 1);
  const merged = { paragraph: { ...first.paragraph, elements: joinRuns([...before, ...next.paragraph.elements]) } };
  return content.splice(from, to - from + 2, merged).slice(0, -1);
}

function cutsPair(before: ParagraphElement[], after: ParagraphElement[], gone: ParagraphElement[], inOne: boolean): boolean {
  const kept = before[before.length - 1]?.textRun?.content ?? '';
  const cut = inOne ? '' : (gone[gone.length - 1]?.textRun?.content ?? '');
  return /[\ud800-\udbff]$/.test(kept) || /[\ud800-\udbff]$/.test(cut) || /^[\udc00-\udfff]/.test(after[0]?.textRun?.content ?? '');
}

/** Footnotes and images go with the last element that shows them. */
function forget({ tab, content }: Editing, cut: readonly StructuralElement[]): void {
  const before = JSON.stringify(cut);
  if (!before.includes('"footnoteReference"') && !before.includes('"inlineObjectElement"')) return;
  const left = JSON.stringify(content);
  const goneFrom = (held: Record<string, unknown> | undefined) =>
    Object.keys(held ?? {}).filter((id) => before.includes(`"${id}"`) && !left.includes(`"${id}"`));
  for (const id of goneFrom(tab.footnotes)) delete tab.footnotes?.[id];
  for (const id of goneFrom(tab.inlineObjects)) delete tab.inlineObjects?.[id];
}
