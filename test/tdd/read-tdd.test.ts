import { readTdd } from '../../src/tdd/read-tdd';
import type { Tdd } from '../../src/tdd/tdd';

function read(document: unknown): Tdd {
  const result = readTdd(document);
  if (!result.ok) throw new Error(result.refusal.because);
  return result.value;
}

/** Sections as `level heading: lines`, which is what most of these facts are about. */
function outline({ sections }: Tdd): string[] {
  return sections.map(({ level, heading, lines }) => `${String(level)} ${heading}: ${lines.map(({ text }) => text).join(' / ')}`);
}

const run = (content: string, more: Record<string, unknown> = {}) => ({ textRun: { content, textStyle: {}, ...more } });
const paragraph = (
  elements: unknown[],
  namedStyleType = 'NORMAL_TEXT',
  more: Record<string, unknown> = {},
  style: Record<string, unknown> = {},
) => ({
  paragraph: { elements, paragraphStyle: { namedStyleType, ...style }, ...more },
});
const text = (content: string, namedStyleType?: string) => paragraph([run(`${content}\n`)], namedStyleType);
const cell = (...content: unknown[]) => ({ content });
const table = (...rows: unknown[][]) => ({ table: { tableRows: rows.map((tableCells) => ({ tableCells })) } });
const document = (content: unknown[], more: Record<string, unknown> = {}) => ({
  documentId: 'file-1',
  title: 'Globex TDD',
  tabs: [
    { tabProperties: { tabId: 't.0', title: 'Tab 1' }, documentTab: { body: { content: [{ sectionBreak: {} }, ...content] }, ...more } },
  ],
});

describe('readTdd', () => {
  test('reads sections with their paths, places and lines', () => {
    const tdd = read(
      document([
        text('Opening'),
        paragraph([run('Trial\n')], 'HEADING_1', {}, { headingId: 'h.1' }),
        text('One node.'),
        text('Sizing', 'HEADING_2'),
        paragraph([run('16 GB\n')], 'NORMAL_TEXT', { bullet: { listId: 'kix.1', nestingLevel: 1 } }),
        text('Production', 'HEADING_1'),
      ]),
    );
    expect(tdd).toEqual({
      fileId: 'file-1',
      title: 'Globex TDD',
      tabs: [{ tabId: 't.0', title: 'Tab 1' }],
      sections: [
        { heading: 'Tab 1', level: 0, path: [], parent: -1, lines: [{ kind: 'text', text: 'Opening', depth: 0, place: { tabId: 't.0', child: 0 } }], unreadable: [], links: [], place: { tabId: 't.0', child: 0 } },
        { heading: 'Trial', level: 1, path: ['Tab 1'], parent: -1, lines: [{ kind: 'text', text: 'One node.', depth: 0, place: { tabId: 't.0', child: 2 } }], unreadable: [], links: [], place: { tabId: 't.0', child: 1, headingId: 'h.1' } },
        { heading: 'Sizing', level: 2, path: ['Tab 1', 'Trial'], parent: 1, lines: [{ kind: 'bullet', text: '16 GB', depth: 1, place: { tabId: 't.0', child: 4 } }], unreadable: [], links: [], place: { tabId: 't.0', child: 3 } },
        { heading: 'Production', level: 1, path: ['Tab 1'], parent: -1, lines: [], unreadable: [], links: [], place: { tabId: 't.0', child: 5 } },
      ],
      unreadable: [],
      stampOf: null,
      stamps: [],
      stampsTypedInto: [],
      opensWithText: true,
    }); // prettier-ignore
  });

  test('reads every tab, nested ones too, each with an opening section', () => {
    const tab = (tabId: string, title: string, content: unknown[], childTabs: unknown[] = []) => ({
      tabProperties: { tabId, title },
      documentTab: { body: { content } },
      childTabs,
    });
    const tdd = read({
      documentId: 'file-1',
      title: 'x',
      tabs: [
        tab(
          't.0',
          'Trial',
          [text('Design', 'HEADING_2')],
          [tab('t.1', 'Details', [text('More', 'HEADING_1')], [tab('t.2', 'Deep', [text('End')])])],
        ),
        tab('t.3', 'Production', []),
      ],
    });
    expect(tdd.tabs.map(({ title }) => title)).toEqual(['Trial', 'Details', 'Deep', 'Production']);
    expect(tdd.sections.map(({ heading, path, parent }) => [heading, path, parent])).toEqual([
      ['Trial', [], -1],
      ['Design', ['Trial'], 0],
      ['Details', ['Trial'], 0],
      ['More', ['Trial', 'Details'], 2],
      ['Deep', ['Trial', 'Details'], 2],
      ['Production', [], -1],
    ]);
  });

  test('joins split runs, trims padding and turns soft breaks of a heading into spaces', () => {
    const heading = paragraph([run('  Produc', { textStyle: { bold: true } }), run('tion\u000B'), run('requirements  \n')], 'HEADING_2');
    expect(outline(read(document([heading, text('a\u000Bb')])))).toEqual(['2 Production requirements: a\nb']);
  });

  test('an empty heading is no section: the text goes on', () => {
    expect(outline(read(document([text('Trial', 'HEADING_1'), text('  ', 'HEADING_1'), text('One node.')])))).toEqual([
      '1 Trial: One node.',
    ]);
  });

  test('title and subtitle are text, and a numbered heading is a heading', () => {
    const numbered = paragraph([run('Production\n')], 'HEADING_1', { bullet: { listId: 'kix.1' } });
    expect(outline(read(document([text('Globex', 'TITLE'), text('A TDD', 'SUBTITLE'), numbered])))).toEqual([
      '0 Tab 1: Globex / A TDD',
      '1 Production: ',
    ]);
  });

  test('rows have cells, inner tables their rows in one line', () => {
    const inner = table([cell(text('CPU')), cell(text('8'))], [cell(text('Disk')), cell(text('1 TB'))]);
    const { sections } = read(
      document([table([cell(text('Nodes')), cell(text('3'), text('in two zones'))], [cell(text('Each')), cell(inner)])]),
    );
    expect(sections[0]?.lines.map(({ kind, cells, text: shown }) => [kind, cells, shown])).toEqual([
      ['row', ['Nodes', '3\nin two zones'], 'Nodes | 3\nin two zones'],
      ['row', ['Each', 'CPU, 8\nDisk, 1 TB'], 'Each | CPU, 8\nDisk, 1 TB'],
    ]);
  });

  test('a callout has a heading of its own and gives the text after it back', () => {
    const callout = table([cell(text('Warning', 'HEADING_3'), text('Careful.'))]);
    expect(outline(read(document([text('Sizing', 'HEADING_1'), text('a'), callout, text('b')])))).toEqual([
      '1 Sizing: a / b',
      '3 Warning: Careful.',
    ]);
  });

  test('a heading alone in its box is a banner over what follows', () => {
    expect(outline(read(document([text('a'), table([cell(text('Production', 'HEADING_1'))]), text('3 nodes')])))).toEqual([
      '0 Tab 1: a',
      '1 Production: 3 nodes',
    ]);
  });

  test('columns with a heading and text each are sections', () => {
    const columns = table([cell(text('Trial', 'HEADING_2'), text('One node')), cell(text('Production', 'HEADING_2'), text('3 nodes'))]);
    expect(outline(read(document([columns])))).toEqual(['2 Trial: One node', '2 Production: 3 nodes']);
  });

  test('chips show their text; what cannot be read is reported with its section', () => {
    const chips = paragraph([
      run('Ask '),
      { person: { personProperties: { name: 'Ana Silva', email: 'ana@vendor.example' } } },
      run(' by '),
      { dateElement: { dateElementProperties: { displayText: '3 March' } } },
      run(': '),
      { richLink: { richLinkProperties: { title: 'Sizing sheet', uri: 'https://docs.google.com/spreadsheets/d/1' } } },
      run(' \uE907'),
      { equation: {} },
      { inlineObjectElement: { inlineObjectId: 'kix.i' } },
      { inlineObjectElement: { inlineObjectId: 'kix.d' } },
      { futureElement: {} },
      run('\n'),
    ]);
    const inlineObjects = {
      'kix.i': { inlineObjectProperties: { embeddedObject: { title: 'Zones', imageProperties: {} } } },
      'kix.d': { inlineObjectProperties: { embeddedObject: { embeddedDrawingProperties: {} } } },
    };
    const { sections, unreadable } = read(document([text('Sizing', 'HEADING_1'), chips], { inlineObjects }));
    expect(sections[0]?.lines[0]?.text).toBe('Ask Ana Silva by 3 March: Sizing sheet');
    expect(unreadable.map(({ what, saying, section }) => [what, saying, section])).toEqual([
      ['linked-document', 'the linked document “Sizing sheet”', 'Sizing'],
      ['chip', 'a smart chip that Google does not let this check read', 'Sizing'],
      ['equation', 'an equation', 'Sizing'],
      ['image', 'an image “Zones”', 'Sizing'],
      ['drawing', 'a drawing', 'Sizing'],
      ['chip', 'a “futureElement” that a check cannot read', 'Sizing'],
    ]);
  });

  test('a link to another Google file is reported, a link to this one is not', () => {
    const link = (id: string) => run('sheet', { textStyle: { link: { url: `https://docs.google.com/document/d/${id}/edit` } } });
    expect(read(document([paragraph([link('other'), run(' '), link('file-1')])])).unreadable.map(({ what }) => what)).toEqual([
      'linked-document',
    ]);
  });

  test('how a whole line is set is kept', () => {
    const set = (textStyle: Record<string, unknown>) => paragraph([run('Sizing\n', { textStyle })]);
    const { sections } = read(document([set({ bold: true }), set({ italic: true }), set({ link: { url: 'https://example.com' } }), set({ weightedFontFamily: { fontFamily: 'Roboto Mono' } })])); // prettier-ignore
    expect(sections[0]?.lines.map(({ kind, looks }) => [kind, looks])).toEqual([
      ['text', 'bold'],
      ['text', 'italic'],
      ['text', 'link'],
      ['code', undefined],
    ]);
  });

  test('suggested text, rows and tables are left out, suggested deletions kept', () => {
    const suggested = { suggestedInsertionIds: ['s.1'] };
    const rows = {
      table: {
        tableRows: [{ tableCells: [cell(text('a')), cell(text('b'))] }, { tableCells: [cell(text('c')), cell(text('d'))], ...suggested }],
      },
    };
    const all = [
      paragraph([run('kept '), run('not yet ', suggested), run('going\n', { suggestedDeletionIds: ['s.2'] })]),
      rows,
      { table: { tableRows: [], ...suggested } },
    ];
    expect(outline(read(document(all)))).toEqual(['0 Tab 1: kept going / a | b']);
  });

  test('a table of contents is left out, and counts as a child of the body', () => {
    const { sections } = read(document([{ tableOfContents: { content: [text('Production')] } }, text('Production', 'HEADING_1')]));
    expect(sections.map(({ heading, place }) => [heading, place])).toEqual([['Production', { tabId: 't.0', child: 1 }]]);
  });

  test('our own stamp is left out and tells whose it is', () => {
    const at = (startIndex: number, content: string) => ({
      startIndex,
      endIndex: startIndex + content.length,
      paragraph: { elements: [{ startIndex, endIndex: startIndex + content.length, ...run(content) }], paragraphStyle: {} },
    });
    const stamp = (fileId: string, startIndex: number, endIndex: number) => ({
      [`handoff.signoff.${fileId}`]: { namedRanges: [{ ranges: [{ startIndex, endIndex }] }] },
    });
    const words = 'Handoff sign-off: IE Dana signed off on 18 May 2026';
    const after = 8 + words.length;
    const content = (own: string) => [at(1, 'Before\n'), at(8, `${own}, and more\n`), at(20 + own.length, `${words}\n`)];
    const copied = read(document(content(words), { namedRanges: stamp('original', 8, after) }));
    expect([outline(copied), copied.stampOf]).toEqual([[`0 Tab 1: Before / , and more / ${words}`], 'original']);
    const own = stamp('file-1', 20 + words.length, 20 + 2 * words.length);
    const signedAgain = read(document(content(words), { namedRanges: { ...stamp('original', 8, after), ...own } }));
    expect([outline(signedAgain), signedAgain.stampOf]).toEqual([['0 Tab 1: Before / , and more'], 'file-1']);
    const typed = words.replace(' on', ' for 900 nodes on');
    const typedInto = read(document(content(typed), { namedRanges: stamp('file-1', 8, 8 + typed.length) }));
    expect([outline(typedInto), typedInto.stampOf, typedInto.stampsTypedInto]).toEqual([
      [`0 Tab 1: Before / ${typed}, and more / ${words}`],
      'file-1',
      ['file-1'],
    ]);
  });

  test('an answer without tabs is read as one tab', () => {
    const tdd = read({
      documentId: 'file-1',
      title: 'Old',
      body: { content: [{ sectionBreak: {} }, text('Production', 'HEADING_1'), text('3 nodes')] },
    });
    expect([tdd.tabs, outline(tdd)]).toEqual([[{ tabId: 't.0', title: 'Tab 1' }], ['1 Production: 3 nodes']]);
  });

  test('an empty document is one empty section', () => {
    expect(outline(read(document([text('')])))).toEqual(['0 Tab 1: ']);
  });

  test.each([
    ['nothing', null, 'it is not an object'],
    ['a text', 'document', 'it is not an object'],
    ['a list', [], 'it is not an object'],
    ['no id', { title: 'x', tabs: [] }, 'it has no document id'],
    ['neither tabs nor body', { documentId: 'x', tabs: {} }, 'it has neither tabs nor a body'],
  ])('refuses %s', (_, value, why) => {
    expect(readTdd(value)).toEqual({
      ok: false,
      refusal: {
        code: 'not-a-document',
        because: `This is not a document in the form that Google Docs returns: ${why}.`,
        fix: 'Open the TDD itself in Google Docs, then check it again.',
      },
    });
  });

  test('parts of the body that nobody knows are reported', () => {
    expect(read(document([null, 7, { futureBlock: {} }])).unreadable.map(({ saying }) => saying)).toEqual([
      'a part that this check does not recognize',
      'a part that this check does not recognize',
      'a part that this check does not recognize',
    ]);
  });
});
