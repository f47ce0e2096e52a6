import { attribute, type Element, parentOf } from './html-tree';

/**
 * Where the text of each footnote and comment stands, by id.
 *
 * Google: `<div><p><a id="ftnt1">`, mammoth: `<li id="footnote-1">`; comments: `<div><p><a id="cmnt1">`.
 */
export function notesIn(all: readonly Element[]): Map<string, Element> {
  const notes = new Map<string, Element>();
  for (const element of all) {
    const id = attribute(element, 'id');
    if (/^(foot|end)note-\d+$/.test(id)) notes.set(id, element);
    const holder = /^(ftnt|cmnt)\d+$/.test(id) ? parentOf(parentOf(element)) : undefined;
    if (holder?.tagName === 'div') notes.set(id, holder);
  }
  return notes;
}
