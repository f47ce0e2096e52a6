import type { Node } from 'prosemirror-model';
import { fixedBlockOf, fixedOf, tableOf } from './node-attrs';

const sizes = new WeakMap<Node, number>();

/**
 * How many indices of the Docs API a node takes, in UTF-16 units: text its length, a paragraph one more for its newline,
 * a table, each row and each cell one before their content, the table one more behind it.
 *
 * https://developers.google.com/workspace/docs/api/concepts/structure#start_and_end_index
 */
export function googleSize(node: Node): number {
  if (node.isText) return node.text?.length ?? 0;
  const known = sizes.get(node);
  if (known !== undefined) return known;
  const size = counted(node);
  sizes.set(node, size);
  return size;
}

/** The size of what lies between a node's own marks. */
export const googleContentSize = (node: Node): number => sumOf(node.children);

export const sumOf = (nodes: readonly Node[]): number => nodes.reduce((sum, node) => sum + googleSize(node), 0);

/** The index of one of several nodes that begin at `start`. */
export const indexAt = (start: number, nodes: readonly Node[], place: number): number => start + sumOf(nodes.slice(0, place));

function counted(node: Node): number {
  switch (node.type.name) {
    case 'paragraph':
      return googleContentSize(node) + 1;
    case 'table':
      return googleContentSize(node) + 2 + tableOf(node).covered.reduce((sum, { size }) => sum + size, 0);
    case 'table_row':
    case 'table_cell':
      return googleContentSize(node) + 1;
    case 'fixed':
      return fixedOf(node).size;
    case 'fixed_block':
      return fixedBlockOf(node).size;
    default:
      return 1;
  }
}
