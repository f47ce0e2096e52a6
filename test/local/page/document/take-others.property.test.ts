import fc from 'fast-check';
import type { Node } from 'prosemirror-model';
import { EditorState, TextSelection } from 'prosemirror-state';
import { history, undo } from 'prosemirror-history';
import { toggleMark } from 'prosemirror-commands';
import { tableEditing } from 'prosemirror-tables';
import { bullets, heading, line, table } from '../../../../local/import/document-builder';
import { setNamed, splitParagraph } from '../../../../local/page/document/editor/block-commands';
import { keepWhole } from '../../../../local/page/document/editor/keep-whole';
import { schema } from '../../../../local/page/document/model/schema';
import { tabToDoc } from '../../../../local/page/document/model/tab-to-doc';
import { ownSteps, ownStepsOf } from '../../../../local/page/document/writing/own-steps';
import { stepsBetween } from '../../../../local/page/document/writing/steps-between';
import { takeOthers } from '../../../../local/page/document/writing/take-others';
import { worldWith } from '../../docs/ask';
import { readTab } from './paper';
import { cases } from '../../../cases';

const made = worldWith([
  heading(1, 'Trial design'),
  line('One line of text, ', { text: 'italic', style: { italic: true } }, ' in part.'),
  table(['left', 'right'], ['a', 'b']),
  line('The same line.'),
  line('The same line.'),
  ...bullets('l', 'first', 'second'),
]);
const { doc } = tabToDoc(readTab(made.world, made.documentId));

const open = (start: Node = doc) =>
  EditorState.create({ doc: start, plugins: [ownSteps(), keepWhole(), tableEditing(), history({ newGroupDelay: 0 })] });

interface Edit {
  readonly at: number;
  readonly length: number;
  readonly act: string;
}

const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.double({ min: 0, max: 0.15, noNaN: true }),
  act: fc.constantFrom('x', 'type', 'delete', 'split', 'bold', 'heading'),
});

function edited(start: EditorState, edits: readonly Edit[], word: string): EditorState {
  let state = start;
  for (const { at, length, act } of edits) {
    const place = (where: number) => state.doc.resolve(Math.round(Math.min(where, 1) * state.doc.content.size));
    const selection = TextSelection.between(place(at), place(act === 'type' ? at : at + length));
    state = state.apply(state.tr.setSelection(selection));
    const dispatch = (tr: typeof state.tr) => {
      state = state.apply(tr);
    };
    if (act === 'type' || act === 'x') dispatch(state.tr.insertText(word));
    else if (act === 'delete') dispatch(state.tr.deleteSelection());
    else if (act === 'split') splitParagraph(state, dispatch);
    else if (act === 'bold') toggleMark(schema.marks.bold)(state, dispatch);
    else setNamed('HEADING_2')(state, dispatch);
  }
  return state;
}

const count = (node: Node, word: string) => node.textContent.split(word).length - 1;

const edits = fc.array(edit, { maxLength: 6 });

describe('stepsBetween', () => {
  it('makes one document the other', () => {
    fc.assert(
      fc.property(edits, edits, (one, other) => {
        const [before, after] = [edited(open(), one, 'α').doc, edited(open(), other, 'β').doc];
        expect(stepsBetween(before, after).doc.eq(after)).toBe(true);
      }),
      cases(),
    );
  });
});

describe('takeOthers', () => {
  const typing = fc.array(edit.map((each) => ({ ...each, act: 'type' })), { minLength: 1, maxLength: 6 }); // prettier-ignore

  it('loses nothing that two people type', () => {
    fc.assert(
      fc.property(typing, fc.array(edit, { minLength: 1, maxLength: 4 }), (mine, theirs) => {
        const here = edited(open(), mine, 'α');
        const there = edited(open(), theirs, 'β').doc;
        const taken = takeOthers(here, there);
        const now = taken ? here.apply(taken) : here;
        now.doc.check();
        expect([count(now.doc, 'α'), count(now.doc, 'β')]).toEqual([count(here.doc, 'α'), count(there, 'β')]);
      }),
      cases(500),
    );
  });

  it('knows what it has not written: from what Google has, it leads to what is seen', () => {
    fc.assert(
      fc.property(edits, edits, (mine, theirs) => {
        const here = edited(open(), mine, 'α');
        const there = edited(open(), theirs, 'β').doc;
        const taken = takeOthers(here, there);
        const now = taken ? here.apply(taken) : here;
        const { base, steps } = ownStepsOf(now);
        const led = steps.reduce((held, { step }) => step.apply(held).doc ?? held, base);
        expect([base.eq(there), led.eq(now.doc)]).toEqual([true, true]);
      }),
      cases(),
    );
  });

  it('undo takes back one’s own only', () => {
    fc.assert(
      fc.property(typing, fc.nat({ max: 1 }), (mine, which) => {
        const here = edited(open(), mine, 'α');
        const there = edited(open(), [{ at: which, length: 0, act: 'type' }], 'β').doc;
        const taken = takeOthers(here, there);
        let now = taken ? here.apply(taken) : here;
        while (undo(now, (tr) => (now = now.apply(tr))));
        expect([count(now.doc, 'α'), now.doc.textContent]).toEqual([0, there.textContent]);
      }),
      cases(),
    );
  });
});
