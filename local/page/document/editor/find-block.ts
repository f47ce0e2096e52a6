import type { Node } from 'prosemirror-model';
import { fixedBlockOf, paragraphOf } from '../model/node-attrs';
import { schema } from '../model/schema';

/** Position of a child of the body as an add-on counts them: section breaks are none. */
export function blockAt(doc: Node, child: number): number | null {
  let left = child;
  let found: number | null = null;
  doc.forEach((node, at) => {
    if (node.type === schema.nodes.fixed_block && fixedBlockOf(node).kind === 'section') return;
    if (left === 0) found = at;
    left -= 1;
  });
  return found;
}

/** Position of the heading with Google's id. */
export function headingAt(doc: Node, id: string): number | null {
  let found: number | null = null;
  doc.descendants((node, at) => {
    if (node.type === schema.nodes.paragraph && paragraphOf(node).headingId === id) found ??= at;
    return node.type !== schema.nodes.paragraph;
  });
  return found;
}
