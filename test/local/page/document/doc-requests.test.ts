import { EditorState, TextSelection } from 'prosemirror-state';
import type { Command } from 'prosemirror-state';
import { toggleMark } from 'prosemirror-commands';
import { addRowAfter, deleteColumn } from 'prosemirror-tables';
import type { Node } from 'prosemirror-model';
import { bullets, heading, line, table } from '../../../../local/import/document-builder';
import type { Block } from '../../../../local/import/block';
import { docRequests } from '../../../../local/page/document/changes/doc-requests';
import { insertTable, setNamed, splitParagraph } from '../../../../local/page/document/editor/block-commands';
import { shiftLevel, toggleList } from '../../../../local/page/document/editor/list-commands';
import { bulleted, presetsIn } from '../../../../local/page/document/model/list-preset';
import { schema } from '../../../../local/page/document/model/schema';
import { worldWith } from '../../docs/ask';
import { openPaper, writeDifference } from './paper';

/** The requests of what a command does with the selection on a text of the document. */
function requestsOf(blocks: readonly Block[], on: string, command: Command): readonly object[] {
  const { world, documentId } = worldWith(blocks);
  const opened = openPaper(world, documentId);
  let state = opened.apply(opened.tr.setSelection(selectionOf(opened.doc, on)));
  command(state, (tr) => {
    state = state.apply(tr);
  });
  return writeDifference(world, documentId, opened.doc, state.doc);
}

/** `a|b`: the cursor between a and b. `[ab]`: ab selected. */
function selectionOf(doc: Node, on: string): TextSelection {
  const [start, end] = on.includes('|') ? [on.indexOf('|'), on.indexOf('|')] : [on.indexOf('['), on.indexOf(']') - 1];
  const text = on.replace(/[[\]|]/g, '');
  let found = -1;
  doc.descendants((node, at) => {
    if (found < 0 && node.isTextblock && node.textContent.includes(text)) found = at + 1 + node.textContent.indexOf(text);
  });
  return TextSelection.create(doc, found + start, found + end);
}

const type =
  (text: string): Command =>
  (state, dispatch) => {
    dispatch?.(state.tr.insertText(text));
    return true;
  };

const asBullets = toggleList(bulleted, (listId) => presetsIn({})(listId).name);

describe('the requests for one edit', () => {
  it.each<[string, readonly Block[], string, Command, readonly object[]]>([
    ['typing', [line('one two')], 'one|', type('!'), [{ insertText: { location: { index: 4 }, text: '!' } }]],
    [
      'typing over a word',
      [line('one two')],
      '[two]',
      type('2'),
      [{ deleteContentRange: { range: { startIndex: 5, endIndex: 8 } } }, { insertText: { location: { index: 5 }, text: '2' } }],
    ],
    [
      'one emoji for another that shares a surrogate',
      [line('a😀b')],
      'a[😀]b',
      type('😁'),
      [{ deleteContentRange: { range: { startIndex: 2, endIndex: 4 } } }, { insertText: { location: { index: 2 }, text: '😁' } }],
    ],
    [
      'typing at the beginning, where Google does not say how it will look',
      [line('one')],
      '|one',
      type('the '),
      [
        { insertText: { location: { index: 1 }, text: 'the ' } },
        { updateTextStyle: { range: { startIndex: 1, endIndex: 5 }, textStyle: {}, fields: '*' } },
      ],
    ],
    ['a paragraph cut in two', [line('one two')], 'one| two', splitParagraph, [{ insertText: { location: { index: 4 }, text: '\n' } }]],
    [
      'Enter behind a heading: plain text goes on',
      [heading(2, 'Scope'), line('after')],
      'Scope|',
      splitParagraph,
      [
        { insertText: { location: { index: 6 }, text: '\n' } },
        {
          updateParagraphStyle: {
            range: { startIndex: 7, endIndex: 8 },
            paragraphStyle: { namedStyleType: 'NORMAL_TEXT' },
            fields: 'namedStyleType',
          },
        },
      ],
    ],
    [
      'bold',
      [line('one two')],
      '[one]',
      toggleMark(schema.marks.bold),
      [{ updateTextStyle: { range: { startIndex: 1, endIndex: 4 }, textStyle: { bold: true }, fields: 'bold' } }],
    ],
    [
      'a heading',
      [line('one'), line('two')],
      'two|',
      setNamed('HEADING_1'),
      [
        {
          updateParagraphStyle: {
            range: { startIndex: 5, endIndex: 9 },
            paragraphStyle: { namedStyleType: 'HEADING_1' },
            fields: 'namedStyleType',
          },
        },
      ],
    ],
    [
      'an entry one level deeper, in the list that it is of',
      bullets('l', 'one', 'two', 'three'),
      'two|',
      shiftLevel(1),
      [
        { deleteParagraphBullets: { range: { startIndex: 5, endIndex: 9 } } },
        { insertText: { location: { index: 5 }, text: '\t' } },
        { createParagraphBullets: { range: { startIndex: 5, endIndex: 10 }, bulletPreset: bulleted } },
        {
          updateParagraphStyle: {
            range: { startIndex: 5, endIndex: 9 },
            paragraphStyle: { indentFirstLine: { magnitude: 54, unit: 'PT' }, indentStart: { magnitude: 72, unit: 'PT' } },
            fields: 'indentFirstLine,indentStart',
          },
        },
      ],
    ],
    [
      'a line that becomes the next entry of the list before it',
      [...bullets('l', 'one'), line('two')],
      'two|',
      asBullets,
      [
        { createParagraphBullets: { range: { startIndex: 5, endIndex: 9 }, bulletPreset: bulleted } },
        {
          updateParagraphStyle: {
            range: { startIndex: 5, endIndex: 9 },
            paragraphStyle: { indentFirstLine: { magnitude: 18, unit: 'PT' }, indentStart: { magnitude: 36, unit: 'PT' } },
            fields: 'indentFirstLine,indentStart',
          },
        },
      ],
    ],
    ['a table', [line('one'), line('')], 'one|', insertTable(2, 3), [
      { insertTable: { rows: 2, columns: 3, location: { index: 4 } } },
      { deleteContentRange: { range: { startIndex: 21, endIndex: 22 } } },
    ]], // prettier-ignore
    [
      'a row of a table',
      [line('one'), table(['a', 'b'])],
      'a|',
      addRowAfter,
      [{ insertTableRow: { tableCellLocation: { tableStartLocation: { index: 5 }, rowIndex: 0, columnIndex: 0 }, insertBelow: true } }],
    ],
    [
      'no column of a table',
      [line('one'), table(['a', 'b'], ['c', 'd'])],
      'b|',
      deleteColumn,
      [{ deleteTableColumn: { tableCellLocation: { tableStartLocation: { index: 5 }, rowIndex: 0, columnIndex: 1 } } }],
    ],
    ['text in a cell', [line('one'), table(['a', 'b'])], 'b|', type('c'), [{ insertText: { location: { index: 12 }, text: 'c' } }]],
  ])('%s', (_, blocks, on, command, expected) => {
    expect(requestsOf(blocks, on, command)).toEqual(expected);
  });

  it('of two edits far apart only these two are written, from the end to the beginning', () => {
    const { world, documentId } = worldWith([line('one'), line('two'), line('three')]);
    const { doc } = openPaper(world, documentId);
    const state = EditorState.create({ doc });
    const after = state.apply(state.tr.insertText('3', 15).insertText('1', 4)).doc;
    expect(writeDifference(world, documentId, doc, after)).toEqual([
      { insertText: { location: { index: 13 }, text: '3' } },
      { insertText: { location: { index: 4 }, text: '1' } },
    ]);
  });

  it('name the tab, where there are several', () => {
    const { world, documentId } = worldWith([line('one')]);
    const { doc } = openPaper(world, documentId);
    const state = EditorState.create({ doc });
    const tab = { tabId: 't.1', presetOf: presetsIn({}) };
    expect(docRequests(tab, doc, state.apply(state.tr.insertText('!', 4)).doc)).toEqual([
      { insertText: { location: { index: 4, tabId: 't.1' }, text: '!' } },
    ]);
  });
});
