import type { Style } from './document';
import { deleteContent } from './delete-content';
import type { Editing } from './editing';
import { findParagraph, type Found, paragraphsIn } from './find-paragraph';
import { type BulletPreset, listProperties } from './list-properties';

/**
 * Makes list entries of the paragraphs that overlap `[start, end)`.
 *
 * Leading tabs become the depth and are deleted; a list with the same preset just before is continued.
 */
export function createBullets(editing: Editing, { start, end, preset }: { start: number; end: number; preset: BulletPreset }): void {
  const paragraphs = paragraphsIn(editing.content, start, end);
  const first = paragraphs[0];
  if (!first) return;
  const listId = listBefore(editing, first, preset) ?? newList(editing, preset);
  const depths = paragraphs.map(({ paragraph }) => /^\t*/.exec(paragraph.elements[0]?.textRun?.content ?? '')?.[0].length ?? 0);
  paragraphs.forEach(({ paragraph }, at) => {
    const depth = Math.min(depths[at] ?? 0, 8);
    paragraph.bullet = { listId, ...(depth > 0 && { nestingLevel: depth }), textStyle: {} };
    paragraph.paragraphStyle = { ...paragraph.paragraphStyle, ...indents(depth) };
  });
  for (const [at, found] of [...paragraphs.entries()].reverse()) {
    const depth = depths[at] ?? 0;
    if (depth > 0) deleteContent(editing, found.start, found.start + depth);
  }
}

/** Takes the bullets away; the indent of the depth stays, as it does in Docs. */
export function deleteBullets(editing: Editing, { start, end }: { start: number; end: number }): void {
  for (const { paragraph } of paragraphsIn(editing.content, start, end)) delete paragraph.bullet;
}

const indents = (depth: number): Style => ({
  indentFirstLine: { magnitude: 18 + 36 * depth, unit: 'PT' },
  indentStart: { magnitude: 36 + 36 * depth, unit: 'PT' },
});

function listBefore({ content, tab }: Editing, { start }: Found, preset: BulletPreset): string | undefined {
  const listId = start > 0 ? findParagraph(content, start - 1)?.paragraph.bullet?.listId : undefined;
  const properties = listId && tab.lists?.[listId]?.['listProperties'];
  return properties && JSON.stringify(properties) === JSON.stringify(listProperties(preset)) ? listId : undefined;
}

function newList({ batch, tab }: Editing, preset: BulletPreset): string {
  const listId = batch.newId('kix');
  tab.lists = { ...tab.lists, [listId]: { listProperties: listProperties(preset) } };
  return listId;
}
