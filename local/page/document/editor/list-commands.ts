import type { Node } from 'prosemirror-model';
import type { Command, EditorState, Transaction } from 'prosemirror-state';
import { newListId, newListPreset } from '../model/list-preset';
import { type Bullet, type Look, paragraphOf } from '../model/node-attrs';
import { schema } from '../model/schema';
import { omitFields } from './omit-fields';

/** The preset that a list of the document was made with. */
export type PresetName = (listId: string) => string;

interface Chosen {
  readonly node: Node;
  readonly at: number;
}

/** The paragraphs that the selection touches, in cells too. */
export function chosenParagraphs({ doc, selection }: EditorState): readonly Chosen[] {
  const found: Chosen[] = [];
  for (const { $from, $to } of selection.ranges)
    doc.nodesBetween($from.pos, $to.pos, (node, at) => {
      if (node.type === schema.nodes.paragraph) found.push({ node, at });
    });
  return found;
}

/** Docs indents an entry by half an inch for each level; its bullet hangs a quarter of an inch before it. */
const indentsOf = (level: number): Look => ({
  indentFirstLine: { magnitude: 18 + 36 * level, unit: 'PT' },
  indentStart: { magnitude: 36 + 36 * level, unit: 'PT' },
});

/** Gives a paragraph a bullet or takes it; the indent follows. */
export function setBullet(tr: Transaction, { node, at }: Chosen, bullet: Bullet | null): void {
  const { look } = paragraphOf(node);
  const plain = omitFields(look ?? {}, ['indentFirstLine', 'indentStart']);
  const next = bullet ? { ...plain, ...indentsOf(bullet.level) } : plain;
  tr.setNodeMarkup(at, null, { ...node.attrs, bullet, look: Object.keys(next).length === 0 ? null : next });
}

/** Makes entries of a list of the chosen paragraphs; paragraphs again of such that all are. */
export function toggleList(preset: string, presetOf: PresetName): Command {
  return (state, dispatch) => {
    const chosen = chosenParagraphs(state);
    if (chosen.length === 0) return false;
    const isOne = ({ node }: Chosen) => {
      const { bullet } = paragraphOf(node);
      return bullet !== null && presetOf(bullet.listId) === preset;
    };
    const off = chosen.every(isOne);
    const listId = listBefore(state, chosen[0], preset, presetOf) ?? freshList(state.doc, preset);
    const { tr } = state;
    for (const each of chosen) {
      const level = paragraphOf(each.node).bullet?.level ?? 0;
      if (off || !isOne(each)) setBullet(tr, each, off ? null : { listId, level });
    }
    dispatch?.(tr.scrollIntoView());
    return true;
  };
}

/** The list of the paragraph right before, when it is of the same preset: that goes on. */
function listBefore({ doc }: EditorState, first: Chosen | undefined, preset: string, presetOf: PresetName): string | undefined {
  const before = first && doc.resolve(first.at).nodeBefore;
  if (before?.type !== schema.nodes.paragraph) return undefined;
  const listId = paragraphOf(before).bullet?.listId;
  return listId !== undefined && presetOf(listId) === preset ? listId : undefined;
}

function freshList(doc: Node, preset: string): string {
  const taken = new Set<string>();
  doc.descendants((node) => {
    if (node.type !== schema.nodes.paragraph) return true;
    const listId = paragraphOf(node).bullet?.listId;
    if (listId !== undefined && newListPreset(listId) !== undefined) taken.add(listId);
    return false;
  });
  let count = 1;
  while (taken.has(newListId(preset, count))) count += 1;
  return newListId(preset, count);
}

/** Moves the chosen entries a level deeper or less deep; refuses where none is an entry. */
export function shiftLevel(by: 1 | -1): Command {
  return (state, dispatch) => {
    const entries = chosenParagraphs(state).filter(({ node }) => paragraphOf(node).bullet !== null);
    if (entries.length === 0) return false;
    const { tr } = state;
    for (const entry of entries) {
      const { bullet } = paragraphOf(entry.node);
      const level = Math.min(Math.max((bullet?.level ?? 0) + by, 0), 8);
      if (bullet && level !== bullet.level) setBullet(tr, entry, { ...bullet, level });
    }
    if (tr.docChanged) dispatch?.(tr.scrollIntoView());
    return true;
  };
}

/** With the cursor at the start of an entry: a level up, then no entry any more. As Enter in an empty one, and Backspace. */
export function leaveList(only: 'empty' | 'any'): Command {
  return (state, dispatch) => {
    const { $cursor } = state.selection as { $cursor?: typeof state.selection.$from | null };
    if (!$cursor || $cursor.parentOffset > 0 || $cursor.parent.type !== schema.nodes.paragraph) return false;
    const { bullet } = paragraphOf($cursor.parent);
    if (!bullet || (only === 'empty' && $cursor.parent.content.size > 0)) return false;
    const { tr } = state;
    const next = only === 'empty' && bullet.level > 0 ? { ...bullet, level: bullet.level - 1 } : null;
    setBullet(tr, { node: $cursor.parent, at: $cursor.before() }, next);
    dispatch?.(tr.scrollIntoView());
    return true;
  };
}
