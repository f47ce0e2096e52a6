import fc from 'fast-check';
import type { Node, ResolvedPos } from 'prosemirror-model';
import { type Command, type EditorState, TextSelection } from 'prosemirror-state';
import { joinBackward, toggleMark } from 'prosemirror-commands';
import { addColumnAfter, addColumnBefore, addRowAfter, addRowBefore, deleteColumn, deleteRow, deleteTable } from 'prosemirror-tables';
import { bullets, heading, line, table } from '../../../../local/import/document-builder';
import type { Block } from '../../../../local/import/block';
import { insertTable, setNamed, splitParagraph } from '../../../../local/page/document/editor/block-commands';
import { leaveList, shiftLevel, toggleList } from '../../../../local/page/document/editor/list-commands';
import { bulleted, numbered, presetsIn } from '../../../../local/page/document/model/list-preset';
import { schema } from '../../../../local/page/document/model/schema';
import { tabToDoc } from '../../../../local/page/document/model/tab-to-doc';
import { ben, worldWith } from '../../docs/ask';
import { openPaper, readTab, seen, writeDifference } from './paper';
import { cases } from '../../../cases';

const chip = { atom: { person: { personId: 'p', textStyle: {}, personProperties: { name: 'Ben Ortiz', email: ben } } } };
const rule = { atom: { horizontalRule: { textStyle: {} } } };
const link = {
  text: 'link',
  style: { link: { url: 'https://a.example/' }, underline: true, foregroundColor: { color: { rgbColor: { blue: 0.8 } } } },
};

const blocks: readonly Block[] = [
  heading(1, 'Trial 😀 design'),
  line('ab', { text: 'cd', style: { italic: true } }, link, ' e'),
  table(['a', 'b'], [chip, '']),
  line('one ', chip, ' two', { image: { alt: 'Sketch' } }, ' three'),
  ...bullets('l', 'first', 'second', 'third'),
  line(''),
  line(rule),
  table(['only']),
  heading(2, 'End'),
];

/** Where in the document, from 0 to 1: it grows and shrinks under the edits. */
const place = fc.double({ min: 0, max: 1, noNaN: true });

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** A caret stands before or behind what people see as one character, never within. */
function caret(doc: Node, pos: number): ResolvedPos {
  const place = doc.resolve(pos);
  const text = place.nodeBefore?.text ?? '';
  const behind = place.textOffset > 0 ? [...graphemes.segment(text + (place.nodeAfter?.text ?? ''))] : [];
  const around = behind.find(({ index, segment }) => index < text.length && index + segment.length > text.length);
  return around ? doc.resolve(pos - text.length + around.index) : place;
}

const select = (state: EditorState, from: number, to: number) => {
  const at = (where: number) => caret(state.doc, Math.round(Math.min(where, 1) * state.doc.content.size));
  return TextSelection.between(at(Math.min(from, to)), at(Math.max(from, to)));
};

const presetOf = (state: EditorState) => (listId: string) => presetsIn(listsBehind.get(state.doc))(listId).name;
const listsBehind = new WeakMap<Node, ReturnType<typeof readTab>['lists']>();

type Act = (state: EditorState) => Command;
const insert =
  (node: Node): Command =>
  (state, dispatch) => {
    dispatch?.(state.tr.replaceSelectionWith(node));
    return true;
  };

const acts: readonly fc.Arbitrary<Act>[] = [
  fc
    .string({ unit: fc.constantFrom('a', 'b', ' ', '😀', '👩‍💻', '\t'), minLength: 1, maxLength: 4 })
    .map((text) => () => (state, dispatch) => {
      dispatch?.(state.tr.insertText(text));
      return true;
    }),
  fc.constant(() => (state, dispatch) => {
    dispatch?.(state.tr.deleteSelection());
    return true;
  }),
  fc.constant(() => splitParagraph),
  fc.constant(() => joinBackward),
  fc.constantFrom('bold', 'italic', 'underline').map((name) => () => toggleMark(schema.marks[name as 'bold'])),
  fc.constantFrom('NORMAL_TEXT', 'HEADING_1', 'HEADING_3', 'TITLE').map((named) => () => setNamed(named)),
  fc.constantFrom(bulleted, numbered).map((preset) => (state) => toggleList(preset, (listId) => presetOf(state)(listId))),
  fc.constantFrom(1 as const, -1 as const).map((by) => () => shiftLevel(by)),
  fc.constantFrom('empty' as const, 'any' as const).map((only) => () => leaveList(only)),
  fc.constant(() => insertTable(2, 2)),
  fc
    .constantFrom(addRowAfter, addRowBefore, addColumnAfter, addColumnBefore, deleteRow, deleteColumn, deleteTable)
    .map((command) => () => command),
  fc.constant(() => insert(schema.nodes.chip.create({ kind: 'date', properties: { timestamp: '2026-01-08T12:00:00Z' } }))),
  fc.constant(() => insert(schema.nodes.soft_break.create())),
  place.map((where) => (state: EditorState) => {
    // Copied and pasted elsewhere.
    const { content } = state.selection.content();
    const at = caret(state.doc, Math.round(where * state.doc.content.size)).pos;
    return (_, dispatch) => {
      dispatch?.(state.tr.replaceRange(at, at, state.doc.slice(state.selection.from, state.selection.to)));
      return content.size > 0;
    };
  }),
];

const edit = fc.record({
  from: place,
  length: fc.oneof({ weight: 2, arbitrary: fc.constant(0) }, fc.double({ min: 0, max: 0.2, noNaN: true })),
  act: fc.oneof(...acts),
});

describe('the requests for a difference', () => {
  it('make the document in the store what it is in the editor, whatever was edited', () => {
    fc.assert(
      fc.property(fc.array(fc.array(edit, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }), (rounds) => {
        const { world, documentId } = worldWith(blocks);
        let state = openPaper(world, documentId);
        for (const edits of rounds) {
          const before = state.doc;
          const { lists } = readTab(world, documentId);
          for (const { from, length, act } of edits) {
            listsBehind.set(state.doc, lists);
            const chosen = state.apply(state.tr.setSelection(select(state, from, from + length)));
            listsBehind.set(chosen.doc, lists);
            act(chosen)(chosen, (tr) => {
              state = chosen.apply(tr);
            });
          }
          state.doc.check();
          writeDifference(world, documentId, before, state.doc);
          const tab = readTab(world, documentId);
          expect(seen(tabToDoc(tab).doc, tab.lists)).toEqual(seen(state.doc, tab.lists));
          expect(tabToDoc(tab).counts).toBe(true);
          state = openPaper(world, documentId);
        }
      }),
      cases(300),
    );
  });
});
