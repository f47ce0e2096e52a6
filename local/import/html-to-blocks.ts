import { parse } from 'parse5';
import type { Block, ListEntry, NamedStyle, ParagraphBlock, Run } from './block';
import { looksOfClasses } from './html-looks';
import { notesIn } from './html-notes';
import { type HtmlContext, type HtmlReading, looksAt, plainContext } from './html-reading';
import { attribute, classesOf, type Element, everyElement, isElement, type Node, rawText } from './html-tree';
import { isInline, isSkipped, readHtmlInline } from './read-html-inline';
import { readHtmlList } from './read-html-list';
import { readHtmlTable } from './read-html-table';
import { tidyRuns } from './tidy-runs';

/**
 * The blocks of an HTML page: any page, Google's own export, and what mammoth makes of a Word file.
 *
 * Comments are dropped, footnotes become footnotes.
 */
export function htmlToBlocks(html: string): Block[] {
  const page = parse(html);
  const all = everyElement(page.childNodes);
  const sheet = all
    .filter(({ tagName }) => tagName === 'style')
    .map((style) => rawText(style.childNodes))
    .join('\n');
  const notes = notesIn(all);
  const reading: HtmlReading = {
    blocksOf: readBlocks,
    classes: looksOfClasses(sheet),
    notes,
    setAside: new Set(notes.values()),
    inline: new WeakMap(),
    lists: { met: 0 },
    google: /\blst-kix_|\bdoc-content\b/.test(html),
  };
  return readBlocks(reading, page.childNodes, plainContext);
}

function readBlocks(reading: HtmlReading, nodes: readonly Node[], context: HtmlContext): Block[] {
  const blocks: Block[] = [];
  let open: Run[] = [];
  const flush = () => {
    const runs = context.preformatted ? open : tidyRuns(open);
    open = [];
    if (runs.length > 0) add(blocks, linesOf(reading, runs, context));
  };
  for (const node of nodes) {
    if (isElement(node) && !isInline(reading, node)) {
      flush();
      add(blocks, readElement(reading, node, context));
    } else add(open, readHtmlInline(reading, node, context));
  }
  flush();
  return joinContents(blocks);
}

/** `push(...more)` fails for long lists: every argument takes room on the stack. */
function add<Item>(all: Item[], more: readonly Item[]): void {
  for (const item of more) all.push(item);
}

function linesOf({ google }: HtmlReading, runs: readonly Run[], { style, list, preformatted }: HtmlContext): ParagraphBlock[] {
  const made = (line: readonly Run[]): ParagraphBlock => ({
    kind: 'paragraph',
    runs: google ? line.map(plainSpaces) : line,
    style,
    ...(list && { list }),
  });
  if (!preformatted) return [made(runs)];
  const looks = typeof runs[0] === 'object' && 'text' in runs[0] ? runs[0].style : {};
  const text = runs.map((run) => (typeof run === 'string' ? run : 'text' in run ? run.text : '')).join('');
  return text
    .replace(/^\n|\n$/g, '')
    .split('\n')
    .map((line) => made([{ text: line, style: looks }]));
}

/** Google's export writes a space beside a tag as a non-breaking one. */
function plainSpaces(run: Run): Run {
  if (typeof run === 'string') return run.replace(/\u00a0/g, ' ');
  return 'text' in run ? { ...run, text: run.text.replace(/\u00a0/g, ' ') } : run;
}

/** Consecutive tables of contents are one. */
function joinContents(blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const last = joined[joined.length - 1];
    if (block.kind === 'contents' && last?.kind === 'contents')
      joined[joined.length - 1] = { ...last, blocks: [...last.blocks, ...block.blocks] };
    else joined.push(block);
  }
  return joined;
}

function readElement(reading: HtmlReading, element: Element, context: HtmlContext): Block[] {
  const { tagName, childNodes } = element;
  if (isSkipped(element) || reading.setAside.has(element)) return [];
  const inside = { ...context, looks: looksAt(reading, element, context) };
  if (tagName === 'ul' || tagName === 'ol') return readHtmlList(reading, element, inside);
  if (tagName === 'table') return readHtmlTable(reading, element);
  if (tagName === 'hr') return [{ kind: 'paragraph', runs: [{ atom: { horizontalRule: { textStyle: {} } } }] }];
  if (tagName === 'pre') return readBlocks(reading, childNodes, { ...inside, preformatted: true });
  if (/^h[1-6]$/.test(tagName)) return readHeading(reading, element, inside);
  if (tagName === 'p') return readMarkedParagraph(reading, element, inside);
  return readBlocks(reading, childNodes, inside);
}

/** A heading that Word numbers has a bullet, which shows the number; it is not in the text. */
function readHeading(reading: HtmlReading, element: Element, context: HtmlContext): Block[] {
  const level = Number(element.tagName.slice(1));
  const list: ListEntry | undefined = classesOf(element).includes('numbered')
    ? { key: 'headings', depth: level - 1, kind: 'number' }
    : context.list;
  return readParagraph(reading, element, { ...context, style: `HEADING_${String(level)}` as NamedStyle, ...(list && { list }) });
}

function readMarkedParagraph(reading: HtmlReading, element: Element, context: HtmlContext): Block[] {
  const classes = classesOf(element);
  if (classes.includes('contents-line')) return [{ kind: 'contents', blocks: readParagraph(reading, element, context) }];
  const style = classes.includes('title') ? 'TITLE' : classes.includes('subtitle') ? 'SUBTITLE' : context.style;
  return readParagraph(reading, element, { ...context, style });
}

/** A paragraph stays one even when it is empty. */
function readParagraph(reading: HtmlReading, element: Element, context: HtmlContext): Block[] {
  const id = attribute(element, 'id');
  const blocks = readBlocks(reading, element.childNodes, context);
  const [first, ...rest] =
    blocks.length > 0
      ? blocks
      : [{ kind: 'paragraph' as const, runs: [], style: context.style, ...(context.list && { list: context.list }) }];
  if (!first) return [];
  return [
    first.kind === 'paragraph' && id.startsWith('h.') && first.style !== 'NORMAL_TEXT' ? { ...first, headingId: id } : first,
    ...rest,
  ];
}
