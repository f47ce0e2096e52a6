import { writtenText } from './shown-text';
import { atom } from './smallest-edit';

/** What stands in an edited paragraph: its text, with an atom for every chip, and soft breaks for the line breaks that the paper shows. */
export function textOfNode(node: Node): string {
  if (node instanceof Text) return writtenText(node.data);
  if (!(node instanceof HTMLElement)) return '';
  const width = node.dataset['atom'];
  if (width !== undefined) return atom.repeat(Number(width));
  // The browser puts one into an empty paragraph.
  if (node.tagName === 'BR') return '';
  return [...node.childNodes].map(textOfNode).join('');
}

/** How many UTF-16 units of the paragraph stand before the caret; its end when the caret is elsewhere. */
export function caretOffset(root: HTMLElement): number {
  const selection = getSelection();
  if (!selection || selection.rangeCount === 0 || !root.contains(selection.focusNode)) return textOfNode(root).length;
  const range = selection.getRangeAt(0).cloneRange();
  range.collapse(true);
  range.setStart(root, 0);
  const before = document.createElement('span');
  before.append(range.cloneContents());
  return textOfNode(before).length;
}
