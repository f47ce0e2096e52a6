import type { DefaultTreeAdapterTypes } from 'parse5';

export type Node = DefaultTreeAdapterTypes.ChildNode;
export type Element = DefaultTreeAdapterTypes.Element;

/** Not a text, a comment or a doctype. */
export const isElement = (node: Node): node is Element => 'tagName' in node;
/** The attribute's value; empty when there is none. */
export const attribute = (element: Element, name: string): string => element.attrs.find((held) => held.name === name)?.value ?? '';
export const classesOf = (element: Element): string[] => attribute(element, 'class').split(/\s+/).filter(Boolean);

/** Every element below, in the order of the page, however deep it is nested. */
export function everyElement(nodes: readonly Node[]): Element[] {
  const found: Element[] = [];
  const open = [...nodes].reverse();
  for (let node = open.pop(); node; node = open.pop()) {
    if (!isElement(node)) continue;
    found.push(node);
    for (let at = node.childNodes.length - 1; at >= 0; at -= 1) open.push(node.childNodes[at] as Node);
  }
  return found;
}

export const rawText = (nodes: readonly Node[]): string => nodes.map((node) => ('value' in node ? node.value : '')).join('');

/** The element around it; `undefined` at the top. */
export function parentOf(element: Element | undefined): Element | undefined {
  const parent = element?.parentNode;
  return parent && 'tagName' in parent ? parent : undefined;
}
