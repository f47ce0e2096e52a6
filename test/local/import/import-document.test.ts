import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Document, FootnoteReferenceRun, HeadingLevel, LevelFormat, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import { importDocument } from '../../../local/import/import-document';
import { outline } from './outline';

const fixture = (name: string) => importDocument({ name, bytes: readFileSync(join(__dirname, '../../fixtures/import', name)) });
const text = (name: string, content: string) => importDocument({ name, bytes: Buffer.from(content) });

describe('importDocument of Markdown', () => {
  it('reads headings, lists, tables, code, images and links, and leaves comments and front matter out', async () => {
    const { title, tabs } = await fixture('tdd.md');
    expect(title).toEqual('tdd');
    expect(outline(tabs)).toEqual([
      'HEADING_1 Technical design',
      '* Scope',
      '  * In scope',
      '* Production',
      'HEADING_2 Scope',
      'Plain with emphasis, bold, code and a link. Second line, soft only.⏎Hard break & entity.',
      'HEADING_3 1. In scope',
      '1. first',
      '  * nested',
      '  [] done',
      'more of the first',
      '1. second',
      'quoted',
      '# Run this',
      'npm start',
      '| Field | Value |',
      '| Nodes | 3⏎m5 |',
      '<inlineObjectElement>',
      'More',
      'Hidden text',
      'HEADING_2 Production',
      '<horizontalRule>',
      'TBC',
    ]);
  });

  it('keeps looks and links in runs', async () => {
    const { tabs } = await text('a.md', 'a **b** [c](https://x.example) `d`');
    expect(
      tabs[0]?.documentTab?.body?.content[1]?.paragraph?.elements.map(({ textRun }) => [
        textRun?.content,
        Object.keys(textRun?.textStyle ?? {}),
      ]),
    ).toEqual([
      ['a ', []],
      ['b', ['bold']],
      [' ', []],
      ['c', ['underline', 'foregroundColor', 'link']],
      [' ', []],
      ['d\n', ['weightedFontFamily']],
    ]);
  });

  it('drops tags, and keeps words to fill in that stand in angle brackets', async () => {
    const { tabs } = await text('a.md', 'H<sub>2</sub>O <span class="x">in</span> <region> with <number of nodes> nodes<br>each');
    expect(outline(tabs)).toEqual(['H2O in <region> with <number of nodes> nodes⏎each']);
  });

  it('reads Windows line ends', async () => {
    expect(outline((await text('a.md', '# A\r\n\r\ntext\r\n\r\nTitle\r\n-----\r\n')).tabs)).toEqual([
      'HEADING_1 A',
      'text',
      'HEADING_2 Title',
    ]);
  });
});

describe('importDocument of HTML', () => {
  it('reads what Google Docs exports', async () => {
    const { tabs } = await fixture('google-export.html');
    expect(outline(tabs)).toEqual([
      'TITLE Globex TDD',
      'SUBTITLE Draft',
      'HEADING_1 Scope',
      'bold then plain<footnoteReference>',
      '* one',
      '  * deeper',
      'HEADING_3     1. Numbered heading',
      'out and in',
      '| HEADING_2 In a cell |  |',
      '| a |  |',
      'HEADING_2 ',
      'line one⏎line two',
      '<horizontalRule>',
    ]);
    const tab = tabs[0]?.documentTab;
    const [headings, runs] = [/"headingId":"(h\.[a-z]+\d+)"/g, /"link":(\{(?:[^{}]|\{[^{}]*\})*\})/g].map((pattern) =>
      [...JSON.stringify(tab?.body).matchAll(pattern)].map((match) => match[1]),
    );
    expect(headings).toEqual(['h.title1', 'h.sub1', 'h.aaa111', 'h.bbb222', 'h.ccc333', 'h.ddd444']);
    expect(runs).toEqual(['{"url":"https://a.example/?x=1"}', '{"heading":{"id":"h.aaa111","tabId":"t.0"}}']);
    expect(Object.values(tab?.footnotes ?? {}).map(({ content }) => content[0]?.paragraph?.elements[0]?.textRun?.content)).toEqual([
      ' the note\n',
    ]);
  });

  it('reads any page: nested lists by nesting, entries of several paragraphs, covered cells, preformatted lines', async () => {
    const page = `<!doctype html><title>no</title><script>no()</script><h2>Head  <i>line</i></h2><!-- no -->
      <ul><li>a<ul><li><p>b</p><p>not a bullet</p></li></ul></li><li>c</li></ul>
      <table><tr><td rowspan=2>x</td><td>y</td></tr><tr><td>z</td></tr></table><pre>one
  two</pre>loose <b>text</b><a href="#q"><h3>linked</h3></a>`;
    expect(outline((await text('page', page)).tabs)).toEqual([
      'HEADING_2 Head line',
      '* a',
      '  * b',
      'not a bullet',
      '* c',
      '| x | y |',
      '|  | z |',
      'one',
      '  two',
      'loose text',
      'HEADING_3 linked',
    ]);
  });
});

describe('importDocument of Word', () => {
  const word = async (children: readonly (Paragraph | Table)[]) =>
    importDocument({
      name: 'Globex TDD.docx',
      bytes: await Packer.toBuffer(
        new Document({
          numbering: {
            config: [
              {
                reference: 'numbers',
                levels: [0, 1].map((level) => ({ level, format: LevelFormat.DECIMAL, text: `%${String(level + 1)}.` })),
              },
            ],
          },
          styles: { paragraphStyles: [{ id: 'TOC1', name: 'toc 1', basedOn: 'Normal' }] },
          footnotes: { 1: { children: [new Paragraph('the note')] } },
          sections: [{ children }],
        }),
      ),
    });

  it('reads headings, numbered ones too, lists, tables and soft breaks', async () => {
    const cell = (child: Paragraph) => new TableCell({ children: [child] });
    const { title, tabs } = await word([
      new Paragraph({ text: 'Design', heading: HeadingLevel.TITLE }),
      new Paragraph({ text: 'Scope', heading: HeadingLevel.HEADING_1, numbering: { reference: 'numbers', level: 0 } }),
      new Paragraph({
        children: [
          new TextRun('one'),
          new TextRun({ text: 'two', break: 1 }),
          new TextRun({ text: ' bold', bold: true }),
          new FootnoteReferenceRun(1),
        ],
      }),
      new Paragraph({ text: 'entry', bullet: { level: 0 } }),
      new Paragraph({ text: 'deeper', bullet: { level: 1 } }),
      new Paragraph(''),
      new Table({
        rows: [
          new TableRow({
            children: [cell(new Paragraph({ text: 'In a cell', heading: HeadingLevel.HEADING_2 })), cell(new Paragraph('x'))],
          }),
        ],
      }),
    ]);
    expect(title).toEqual('Globex TDD');
    expect(outline(tabs)).toEqual([
      'TITLE Design',
      'HEADING_1 1. Scope',
      'one⏎two bold<footnoteReference>',
      '* entry',
      '  * deeper',
      '',
      '| HEADING_2 In a cell | x |',
      '',
    ]);
  });

  it('makes one table of contents of Word’s', async () => {
    const { tabs } = await word(['Scope\t1', 'Production\t2'].map((line) => new Paragraph({ text: line, style: 'TOC1' })));
    expect(outline(tabs)).toEqual(['', 'contents:', '  Scope 1', '  Production 2', '']);
  });
});

describe('importDocument of Docs JSON', () => {
  it('takes a document without tabs as one tab, links with their tab', async () => {
    const body = {
      content: [
        { endIndex: 1, sectionBreak: {} },
        {
          startIndex: 1,
          endIndex: 3,
          paragraph: { elements: [{ startIndex: 1, endIndex: 3, textRun: { content: 'A\n', textStyle: { link: { headingId: 'h.1' } } } }] },
        },
      ],
    };
    const { title, tabs } = await text('x.json', JSON.stringify({ title: 'Recorded', body }));
    expect(title).toEqual('Recorded');
    expect(JSON.stringify(tabs)).toContain('"link":{"heading":{"id":"h.1","tabId":"t.0"}}');
  });

  it('knows it by its content, whatever its name', async () => {
    const tab = { tabProperties: { tabId: 't.0', title: 'Tab 1', index: 0 }, documentTab: { body: { content: [] } } };
    expect((await text('x.html', JSON.stringify({ tabs: [tab] }))).tabs).toEqual([tab]);
  });
});

describe('importDocument refuses', () => {
  it.each([
    ['empty.md', '', 'is empty. Choose the file again'],
    ['blank.html', ' \n ', 'is empty.'],
    ['a.json', '{"a":', 'is not valid JSON'],
    ['a.json', '{"a":1}', 'is not a Google Docs document: it has neither "tabs" nor "body".'],
    ['a.json', '[1]', 'is not a Google Docs document'],
    ['a.json', '{"documentId":"1","title":"x"}', 'has no body: get the document again'],
    ['a.json', '{"tabs":[{}]}', 'has a tab without tabProperties'],
    ['a.pdf', '%PDF-1.4', 'is a PDF. Export the document it was made from as .docx'],
    ['a.docx', 'hello', 'is not a Word document'],
    ['a.docx', 'PK\u0003\u0004 cut off', 'is damaged'],
    ['a.zip', 'PK\u0005\u0006' + '\u0000'.repeat(18), 'is an empty zip archive'],
    ['a.exe', 'MZ\u0000\u0000', 'is a binary file'],
    ['a.csv', 'a,b', 'is a .csv file'],
    ['a.rtf', '{\\rtf1', 'is in Rich Text Format'],
    ['long.md', 'word '.repeat(300_000), 'has 1,500,00'],
    ['longer.md', 'word '.repeat(2_000_000), 'The text has 10,000,000 characters, and a Google Doc may have 1.02 million.'],
    ['deep.html', '<div>'.repeat(200_000), 'is nested too deeply'],
  ])('%s (%#) with a sentence that says what to do', async (name, content, saying) => {
    const refused = await text(name, content).then(
      () => null,
      (error: unknown) => error as Error,
    );
    expect(refused?.name).toEqual('ImportRefused');
    expect(refused?.message.split(saying)).toHaveLength(2);
    expect(refused?.message).toMatch(/\.$|\)\. .*\.$/);
  });

  it.each([
    ['brackets.md', '['.repeat(300_000)],
    ['marks.md', 'a_'.repeat(300_000)],
    ['comments.md', '<!-- '.repeat(100_000)],
    ['entities.md', '&amp;'.repeat(100_000)],
    ['classes.html', `<html><style>${'}.a{x'.repeat(200_000)}`],
  ])(
    'nothing by hanging: %s is read within seconds',
    async (name, content) => {
      await text(name, content).catch((error: unknown) => {
        expect((error as Error).name).toEqual('ImportRefused');
      });
    },
    20_000,
  );
});
