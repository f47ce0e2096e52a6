import type { Node } from 'prosemirror-model';
import { paragraphOf } from './model/node-attrs';
import { schema } from './model/schema';

export interface Heading {
  readonly text: string;
  /** From 0; the title of the document stands as high as a heading of level 1. */
  readonly level: number;
  /** Its position in the editor's document. */
  readonly at: number;
}

/** The headings that say something, in order, in tables too. */
export function headingsOf(doc: Node): readonly Heading[] {
  const headings: Heading[] = [];
  doc.descendants((node, at) => {
    if (node.type !== schema.nodes.paragraph) return true;
    const { named } = paragraphOf(node);
    const level = named === 'TITLE' ? 0 : Number(/^HEADING_(\d)$/.exec(named)?.[1] ?? 0) - 1;
    const text = node.textContent.trim();
    if (level >= 0 && text !== '') headings.push({ text, level, at });
    return false;
  });
  return headings;
}
