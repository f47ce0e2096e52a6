import type { Node } from 'prosemirror-model';
import { Plugin, type Transaction } from 'prosemirror-state';
import { schema } from '../model/schema';
import { fromElsewhere } from './from-elsewhere';

/**
 * Keeps the document one that Docs could hold: a paragraph before each table, and one at the end of every body and cell;
 * what is typed into a suggestion is no suggestion.
 */
export const keepWhole = (): Plugin =>
  new Plugin({
    appendTransaction(transactions, old, state) {
      if (!transactions.some((tr) => tr.docChanged) || transactions.some(fromElsewhere)) return null;
      const { tr } = state;
      const holes = holesIn(state.doc, 0);
      if (holes.length > 0 && holesIn(old.doc, 0).length === 0)
        for (const at of [...holes].reverse()) tr.insert(at, schema.nodes.paragraph.create());
      for (const [from, to] of typedInto(transactions)) {
        if (state.doc.rangeHasMark(from, to, schema.marks.suggestion))
          tr.removeMark(tr.mapping.map(from), tr.mapping.map(to), schema.marks.suggestion);
      }
      return tr.docChanged ? tr : null;
    },
  });

/** Where a paragraph is missing, in order. */
function holesIn(parent: Node, start: number): readonly number[] {
  const holes: number[] = [];
  parent.forEach((node, offset, place) => {
    const at = start + offset;
    const isTable = node.type === schema.nodes.table;
    if (isTable && parent.maybeChild(place - 1)?.type !== schema.nodes.paragraph) holes.push(at);
    if (isTable)
      node.forEach((row, down) => {
        row.forEach((cell, across) => holes.push(...holesIn(cell, at + 1 + down + 1 + across + 1)));
      });
  });
  if (parent.lastChild?.type !== schema.nodes.paragraph) holes.push(start + parent.content.size);
  return holes;
}

/** Stretches that were put in, as they stand after all of it. */
function typedInto(transactions: readonly Transaction[]): readonly (readonly [number, number])[] {
  return transactions.flatMap((tr, which) =>
    tr.mapping.maps.flatMap((map, step) => {
      const ranges: [number, number][] = [];
      map.forEach((_from, _to, start, end) => {
        if (end > start) ranges.push([start, end]);
      });
      const later = (pos: number) =>
        transactions.slice(which + 1).reduce((at, next) => next.mapping.map(at), tr.mapping.slice(step + 1).map(pos));
      return ranges.map(([from, to]) => [later(from), later(to)] as const);
    }),
  );
}
