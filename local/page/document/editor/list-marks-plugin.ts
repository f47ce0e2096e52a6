import type { Node } from 'prosemirror-model';
import { Plugin, PluginKey, type Transaction } from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';
import type { DocumentTab, NestingLevel } from '../google-document';
import { type ListEntry, listMarks } from '../list-marks';
import { levelsOfPreset, newListPreset } from '../model/list-preset';
import { paragraphOf } from '../model/node-attrs';
import { schema } from '../model/schema';

type Lists = DocumentTab['lists'];

interface Marks {
  readonly lists: Lists;
  /** Which list and level each entry is of, as one text: while that stays, the marks only move along. */
  readonly entries: string;
  readonly set: DecorationSet;
}

const key = new PluginKey<Marks>('list-marks');

/** Tells which lists the tab has now. */
export const tellLists = (tr: Transaction, lists: Lists): Transaction => tr.setMeta(key, { lists });

/** The bullet or number before each entry of a list. */
export const listMarksPlugin = (lists: Lists): Plugin<Marks> =>
  new Plugin<Marks>({
    key,
    state: {
      init: (_, { doc }) => marksOf(doc, lists),
      apply(tr, held) {
        const told = tr.getMeta(key) as { lists: Lists } | undefined;
        if (!tr.docChanged && !told) return held;
        const fresh = told?.lists ?? held.lists;
        if (!told && entriesOf(tr.doc).map(signOf).join() === held.entries) return { ...held, set: held.set.map(tr.mapping, tr.doc) };
        return marksOf(tr.doc, fresh);
      },
    },
    props: { decorations: (state) => key.getState(state)?.set },
  });

interface Entry extends ListEntry {
  readonly at: number;
  readonly size: number;
}

const signOf = ({ listId, level }: Entry): string => `${listId} ${String(level)}`;

function entriesOf(doc: Node): readonly Entry[] {
  const entries: Entry[] = [];
  doc.descendants((node, at) => {
    if (node.type !== schema.nodes.paragraph) return true;
    const { bullet } = paragraphOf(node);
    if (bullet) entries.push({ ...bullet, at, size: node.nodeSize });
    return false;
  });
  return entries;
}

function marksOf(doc: Node, lists: Lists): Marks {
  const entries = entriesOf(doc);
  const marks = listMarks(entries, (listId) => levelsOf(listId, lists));
  const decorations = entries.map(({ at, size }, place) => {
    const mark = marks[place] ?? '';
    return Decoration.node(at, at + size, { 'data-mark': mark, ...(/^[●○■]$/.test(mark) ? { class: 'dotted' } : {}) });
  });
  return { lists, entries: entries.map(signOf).join(), set: DecorationSet.create(doc, decorations) };
}

function levelsOf(listId: string, lists: Lists): readonly NestingLevel[] {
  const preset = newListPreset(listId);
  return preset === undefined ? (lists?.[listId]?.listProperties?.nestingLevels ?? []) : levelsOfPreset(preset);
}
