import { asList, asRecord, asText, isRecord, isSuggested } from './docs-json';
import type { DocsBlock, Json } from './docs-json';
import { readParagraph } from './read-paragraph';
import type { Paragraph, TabObjects } from './read-paragraph';
import type { SectionList } from './section-list';
import type { Place } from './tdd';

export interface TabContent {
  readonly tabId: string;
  readonly objects: TabObjects;
  readonly sections: SectionList;
}

/** Tables in tables in tables: deeper than this is reported, not read. */
const deepest = 20;

/** Reads a tab's body into the list of sections. Children are counted as Apps Script counts them: section breaks are none. */
export function readContent(content: readonly unknown[], tab: TabContent): void {
  const children = content.filter((block) => !isRecord(asRecord(block)['sectionBreak']));
  children.forEach((block, child) => readBlock(block, { tabId: tab.tabId, child }, tab, 0));
}

function readBlock(block: unknown, place: Place, tab: TabContent, depth: number): void {
  const { paragraph, table, tableOfContents }: DocsBlock = asRecord(block);
  if (isRecord(paragraph)) write(readParagraph(paragraph, tab.objects), place, tab);
  else if (isRecord(table)) readTable(table, place, tab, depth + 1);
  else if (!isRecord(tableOfContents))
    tab.sections.riddle({ what: 'embedded', saying: 'a part that this check does not recognize' }, place);
}

function write(paragraph: Paragraph, place: Place, { sections }: TabContent): void {
  const { text, level, headingId, kind, depth, looks } = paragraph;
  const heading = level > 0 ? text.replace(/\s+/g, ' ') : '';
  if (heading !== '') sections.heading(heading, level, headingId === '' ? place : { ...place, headingId });
  else if (text !== '') sections.line(looks === undefined ? { kind, text, depth, place } : { kind, text, depth, looks, place });
  writeBeside(paragraph, place, sections);
}

function writeBeside({ links, riddles }: Paragraph, place: Place, sections: SectionList): void {
  for (const url of links) sections.link(url, place);
  for (const riddle of riddles) sections.riddle(riddle, place);
}

function readTable(table: Json, place: Place, tab: TabContent, depth: number): void {
  if (isSuggested(table)) return;
  if (depth > deepest) return tab.sections.riddle({ what: 'embedded', saying: 'a table nested too deeply to read' }, place);

  const rows = asList(table['tableRows'])
    .filter((row): row is Json => isRecord(row) && !isSuggested(row))
    .map((row) => asList(row['tableCells']).filter((cell): cell is Json => isRecord(cell) && !isSuggested(cell)));
  const before = tab.sections.mark();
  if (rows.every((cells) => cells.length <= 1)) {
    for (const cell of rows.map(([first]) => asList(asRecord(first)['content']))) {
      if (rows.length === 1 || holdsHeading(cell)) for (const part of cell) readBlock(part, place, tab, depth);
      else writeRow([cell], place, tab, depth);
    }
    // A heading alone in its box is a banner over what follows; one with text below it in the box is a callout of its own.
    if (!tab.sections.isBlank()) tab.sections.back(before);
  } else {
    for (const cells of rows) writeRow(cells.map((cell) => asList(cell['content'])), place, tab, depth); // prettier-ignore
  }
}

/** A row as one line; a cell that holds a heading with text under it is a callout, and stands for itself. */
function writeRow(contents: readonly (readonly unknown[])[], place: Place, tab: TabContent, depth: number): void {
  const before = tab.sections.mark();
  const callouts: (readonly unknown[])[] = [];
  const cells: string[] = [];
  for (const content of contents) {
    if (holdsHeading(content) && holdsTextToo(content)) callouts.push(content);
    else cells.push(readCell(content, place, tab, depth));
  }
  if (cells.length > 0) tab.sections.line({ kind: 'row', text: cells.join(' | '), depth: 0, cells, place });
  for (const callout of callouts) {
    for (const part of callout) readBlock(part, place, tab, depth);
    tab.sections.back(before);
  }
}

/** The text of a cell: its paragraphs, lists and inner tables, one line each. */
function readCell(content: readonly unknown[], place: Place, tab: TabContent, depth: number): string {
  const lines: string[] = [];
  for (const block of content) {
    const { paragraph, table } = asRecord(block);
    if (isRecord(paragraph)) {
      const read = readParagraph(paragraph, tab.objects);
      if (read.text !== '') lines.push(read.text);
      writeBeside(read, place, tab.sections);
    } else if (isRecord(table) && !isSuggested(table)) {
      if (depth >= deepest) tab.sections.riddle({ what: 'embedded', saying: 'a table nested too deeply to read' }, place);
      else
        for (const row of asList(table['tableRows'])) {
          const cells = asList(asRecord(row)['tableCells']).map((cell) =>
            readCell(asList(asRecord(cell)['content']), place, tab, depth + 1),
          );
          if (cells.some((cell) => cell !== '')) lines.push(cells.join(', '));
        }
    }
  }
  return lines.join('\n');
}

function holdsHeading(content: readonly unknown[]): boolean {
  return content.some((block) => styleOf(block).startsWith('HEADING_') && hasText(block));
}

function holdsTextToo(content: readonly unknown[]): boolean {
  return content.some((block) => isRecord(asRecord(block)['table']) || (!styleOf(block).startsWith('HEADING_') && hasText(block)));
}

function styleOf(block: unknown): string {
  return asText(asRecord(asRecord(asRecord(block)['paragraph'])['paragraphStyle'])['namedStyleType']);
}

function hasText(block: unknown): boolean {
  return asList(asRecord(asRecord(block)['paragraph'])['elements']).some(
    (element) => asText(asRecord(asRecord(element)['textRun'])['content']).trim() !== '',
  );
}
