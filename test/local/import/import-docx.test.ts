import { DeletedTextRun, Document, HeadingLevel, InsertedTextRun, type IStylesOptions, Packer, Paragraph, TextRun } from 'docx';
import JSZip from 'jszip';
import type { StructuralElement, Tab } from '../../../local/docs/document';
import { previewTabs } from '../../../local/docs/preview-tabs';
import { importDocument } from '../../../local/import/import-document';
import { outline } from './outline';

async function word(children: readonly Paragraph[], styles: IStylesOptions = {}): Promise<Tab[]> {
  const bytes = await Packer.toBuffer(new Document({ styles, sections: [{ children }] }));
  return (await importDocument({ name: 'Globex TDD.docx', bytes })).tabs;
}

const change = { author: 'Ben Ortiz', date: '2026-06-01T08:00:00Z' };
const added = (id: number, text: string) => new InsertedTextRun({ id, text, ...change });
const struck = (id: number, text: string) => new DeletedTextRun({ id, text, ...change });

const runsOf = (tabs: readonly Tab[]) =>
  (tabs[0]?.documentTab?.body?.content ?? []).flatMap(({ paragraph }: StructuralElement) =>
    (paragraph?.elements ?? []).flatMap(({ textRun }) => (textRun ? [textRun] : [])),
  );

describe('tracked changes of a Word file', () => {
  const changed = () =>
    word([
      new Paragraph({ text: 'Trial', heading: HeadingLevel.HEADING_2 }),
      new Paragraph({ children: [new TextRun('Runs on '), struck(1, 'one node'), added(2, 'three nodes'), new TextRun(' for 40 users.')] }),
      new Paragraph({ children: [added(3, 'Production requirements')], heading: HeadingLevel.HEADING_2 }),
      new Paragraph({ children: [added(4, 'Six nodes for 1200 users.')] }),
      new Paragraph({ children: [struck(5, 'Old heading')], heading: HeadingLevel.HEADING_2 }),
      new Paragraph('The end.'),
    ]);

  it('are suggestions of the document, each with an id of its own', async () => {
    expect(
      runsOf(await changed()).map(({ content, suggestedInsertionIds: added, suggestedDeletionIds: struck }) => [content, added, struck]),
    ).toEqual([
      ['Trial\n', undefined, undefined],
      ['Runs on ', undefined, undefined],
      ['one node', undefined, [expect.stringMatching(/^suggest\./)]],
      ['three nodes', [expect.stringMatching(/^suggest\./)], undefined],
      [' for 40 users.\n', undefined, undefined],
      ['Production requirements\n', [expect.stringMatching(/^suggest\./)], undefined],
      ['Six nodes for 1200 users.\n', [expect.stringMatching(/^suggest\./)], undefined],
      ['Old heading\n', undefined, [expect.stringMatching(/^suggest\./)]],
      ['The end.\n', undefined, undefined],
    ]);
    const ids = runsOf(await changed()).flatMap((run) => [...(run.suggestedInsertionIds ?? []), ...(run.suggestedDeletionIds ?? [])]);
    expect([ids.length, new Set(ids).size]).toEqual([5, 4]);
  });

  it('count for nothing until they are accepted', async () => {
    const tabs = await changed();
    expect(outline(previewTabs(tabs, 'without'))).toEqual([
      'HEADING_2 Trial',
      'Runs on one node for 40 users.',
      'HEADING_2 Old heading',
      'The end.',
    ]);
    expect(outline(previewTabs(tabs, 'accepted'))).toEqual([
      'HEADING_2 Trial',
      'Runs on three nodes for 40 users.',
      'HEADING_2 Production requirements',
      'Six nodes for 1200 users.',
      'The end.',
    ]);
  });

  it('leave a document its last paragraph', async () => {
    const tabs = await word([new Paragraph({ children: [added(1, 'All of it.')] })]);
    expect([outline(previewTabs(tabs, 'without')), outline(previewTabs(tabs, 'accepted'))]).toEqual([[''], ['All of it.']]);
  });
});

describe('text of a Word file that nobody should read as said', () => {
  it('is struck through where Word strikes it through, once or twice, and does not come where Word hides it', async () => {
    const tabs = await word([
      new Paragraph({
        children: [
          new TextRun({ text: 'once ', strike: true }),
          new TextRun({ text: 'twice ', doubleStrike: true }),
          new TextRun('plain'),
          new TextRun({ text: ' hidden', vanish: true }),
        ],
      }),
    ]);
    expect(runsOf(tabs).map(({ content, textStyle }) => [content, textStyle])).toEqual([
      ['once twice ', { strikethrough: true }],
      ['plain\n', {}],
    ]);
  });
});

describe('headings of a Word file by other names', () => {
  it('are known by the style they are based on, by the outline level of their style, and by their own', async () => {
    const tabs = await word(
      [
        new Paragraph({ text: 'Design', style: 'CorporateTitle' }),
        new Paragraph({ text: 'Trial', style: 'CorporateHeading' }),
        new Paragraph({ text: 'Produktion', style: 'Deeper' }),
        new Paragraph({ text: 'Nodes', style: 'Level3' }),
        new Paragraph({ text: 'Direct', outlineLevel: 1 }),
        new Paragraph({ text: 'Contents', style: 'TOCHeading' }),
        new Paragraph({ text: 'text', style: 'Body' }),
      ],
      {
        paragraphStyles: [
          { id: 'CorporateTitle', name: 'Corporate Title', basedOn: 'Heading1' },
          { id: 'CorporateHeading', name: 'Corporate Heading', basedOn: 'Heading2' },
          { id: 'Deeper', name: 'Überschrift', basedOn: 'CorporateHeading' },
          { id: 'Level3', name: 'Level three', basedOn: 'Normal', paragraph: { outlineLevel: 2 } },
          { id: 'TOCHeading', name: 'TOC Heading', basedOn: 'Heading1' },
          { id: 'Body', name: 'Corporate Body', basedOn: 'Heading2', paragraph: { outlineLevel: 9 } },
        ],
      },
    );
    expect(outline(tabs)).toEqual([
      'HEADING_1 Design',
      'HEADING_2 Trial',
      'HEADING_2 Produktion',
      'HEADING_3 Nodes',
      'HEADING_2 Direct',
      'contents:',
      '  Contents',
      'text',
    ]);
  });
});

describe('a damaged Word file', () => {
  it('is refused in words that people know', async () => {
    const zip = new JSZip();
    zip.file('word/document.xml', '<w:document><w:body><w:p>');
    const bytes = await zip.generateAsync({ type: 'nodebuffer' });
    await expect(importDocument({ name: 'bad.docx', bytes })).rejects.toEqual(
      new Error('This .docx cannot be read: it is damaged or not from Word. Open it in Word and save it again.'),
    );
  });
});
