import type { Node } from 'prosemirror-model';
import { Plugin, type Transaction } from 'prosemirror-state';
import { sameJson } from '../model/same-json';
import { schema } from '../model/schema';
import { fromElsewhere } from './from-elsewhere';

/** Turns away what would delete, copy or move a thing that the API cannot write; `refused` hears of it. */
export const keepFixed = (refused: () => void): Plugin =>
  new Plugin({
    filterTransaction(tr) {
      if (!tr.docChanged || fromElsewhere(tr) || !touchesFixed(tr)) return true;
      const stay = sameJson(fixedIn(tr.before), fixedIn(tr.doc));
      if (!stay) refused();
      return stay;
    },
  });

const isFixed = (node: Node) => node.type === schema.nodes.fixed || node.type === schema.nodes.fixed_block;

/** Most edits touch none, and need no count of all. */
function touchesFixed(tr: Transaction): boolean {
  return tr.steps.some((step, at) => {
    let found = false;
    const look = (doc: Node | undefined, from: number, to: number) => {
      doc?.nodesBetween(from, to, (node) => {
        found ||= isFixed(node);
      });
    };
    step.getMap().forEach((from, to, start, end) => {
      look(tr.docs[at], from, to);
      look(tr.docs[at + 1] ?? tr.doc, start, end);
    });
    return found;
  });
}

/** All of them in order, each with the table cell that it stands in, if any. */
function fixedIn(doc: Node): readonly unknown[] {
  const found: unknown[] = [];
  doc.descendants((node) => {
    if (isFixed(node)) found.push(node.attrs);
  });
  return found;
}
