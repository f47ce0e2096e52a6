import { parse } from 'parse5';
import type { Style } from '../docs/document';
import type { Block, Cell, ListEntry, NamedStyle, ParagraphBlock, Run } from './block';
import { looksOfClasses, looksOfCss, looksOfTag } from './html-looks';
import { notesIn } from './html-notes';
import { attribute, classesOf, type Element, everyElement, isElement, type Node, rawText } from './html-tree';
import { linkTo } from './link-to';
import { tidyRuns } from './tidy-runs';

/**
 * The blocks of an HTML page: any page, Google's own export, and what mammoth makes of a Word file.
 *
 * Google flattens nested lists: their depth is read from the class `lst-kix_…-2`. Its comments are dropped, footnotes become footnotes.
 */
export function htmlToBlocks(html: string): Block[] {
  const page = parse(html);
  const all = everyElement(page.childNodes);
  const sheet = all
    .filter(({ tagName }) => tagName === 'style')
    .map((style) => rawText(style.childNodes))
    .join('\n');
  const notes = notesIn(all);
  const reading: Reading = {
    classes: looksOfClasses(sheet),
    notes,
    setAside: new Set(notes.values()),
    inline: new WeakMap(),
    lists: 0,
    google: /\blst-kix_|\bdoc-content\b/.test(html),
  };
  return readBlocks(reading, page.childNodes, { looks: {}, style: 'NORMAL_TEXT' });
}

interface Reading {
  readonly classes: ReadonlyMap<string, Style>;
  /** Where each footnote's text stands, by its id; comments stand here too, with nothing to read. */
  readonly notes: ReadonlyMap<string, Element>;
  /** The elements of `notes`, which are not read where they stand. */
  readonly setAside: ReadonlySet<Element>;
  /** What `isInline` has found, since it asks about everything below. */
  readonly inline: WeakMap<Element, boolean>;
  /** How many lists were met. */
  lists: number;
  readonly google: boolean;
}

interface Context {
  readonly looks: Style;
  readonly style: NamedStyle;
  readonly list?: ListEntry;
  readonly preformatted?: boolean;
}

const skipped = new Set([
  'head',
  'style',
  'script',
  'template',
  'noscript',
  'title',
  'meta',
  'link',
  'svg',
  'math',
  'iframe',
  'object',
  'input',
  'button',
  'select',
]);
const inline = new Set(
  'a abbr b bdi bdo big cite code data del dfn em font i img ins kbd label mark picture q s samp small source span strike strong sub sup time tt u var wbr br'.split(
    ' ',
  ),
);

function readBlocks(reading: Reading, nodes: readonly Node[], context: Context): Block[] {
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
    } else add(open, readInline(reading, node, context));
  }
  flush();
  return joinContents(blocks);
}

/** `push(...more)` fails for long lists: every argument takes room on the stack. */
function add<Item>(all: Item[], more: readonly Item[]): void {
  for (const item of more) all.push(item);
}

/** An inline element around blocks, such as a link around a heading, is a block too. */
function isInline(reading: Reading, element: Element): boolean {
  const known = reading.inline.get(element);
  if (known !== undefined) return known;
  const is =
    skipped.has(element.tagName) ||
    (inline.has(element.tagName) && element.childNodes.every((child) => !isElement(child) || isInline(reading, child)));
  reading.inline.set(element, is);
  return is;
}

function linesOf({ google }: Reading, runs: readonly Run[], { style, list, preformatted }: Context): ParagraphBlock[] {
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

function readElement(reading: Reading, element: Element, context: Context): Block[] {
  const { tagName, childNodes } = element;
  if (skipped.has(tagName) || reading.setAside.has(element)) return [];
  const inside = { ...context, looks: looksAt(reading, element, context) };
  if (tagName === 'ul' || tagName === 'ol') return readList(reading, element, inside);
  if (tagName === 'table') return readTable(reading, element);
  if (tagName === 'hr') return [{ kind: 'paragraph', runs: [{ atom: { horizontalRule: { textStyle: {} } } }] }];
  if (tagName === 'pre') return readBlocks(reading, childNodes, { ...inside, preformatted: true });
  if (/^h[1-6]$/.test(tagName)) return readHeading(reading, element, inside);
  if (tagName === 'p') return readMarkedParagraph(reading, element, inside);
  return readBlocks(reading, childNodes, inside);
}

/** A heading that Word numbers has a bullet, which shows the number; it is not in the text. */
function readHeading(reading: Reading, element: Element, context: Context): Block[] {
  const level = Number(element.tagName.slice(1));
  const list: ListEntry | undefined = classesOf(element).includes('numbered')
    ? { key: 'headings', depth: level - 1, kind: 'number' }
    : context.list;
  return readParagraph(reading, element, { ...context, style: `HEADING_${String(level)}` as NamedStyle, ...(list && { list }) });
}

function readMarkedParagraph(reading: Reading, element: Element, context: Context): Block[] {
  const classes = classesOf(element);
  if (classes.includes('contents-line')) return [{ kind: 'contents', blocks: readParagraph(reading, element, context) }];
  const style = classes.includes('title') ? 'TITLE' : classes.includes('subtitle') ? 'SUBTITLE' : context.style;
  return readParagraph(reading, element, { ...context, style });
}

/** A paragraph stays one even when it is empty. */
function readParagraph(reading: Reading, element: Element, context: Context): Block[] {
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

function readList(reading: Reading, element: Element, context: Context): Block[] {
  const own = classesOf(element)
    .map((name) => /^lst-(kix_.+)-(\d+)$/.exec(name))
    .find(Boolean);
  if (!own && !context.list) reading.lists += 1;
  const kind = element.tagName === 'ol' ? 'number' : 'bullet';
  const list: ListEntry = own
    ? { key: own[1] ?? '', depth: Number(own[2]), kind }
    : { key: context.list?.key ?? `list ${String(reading.lists)}`, depth: context.list ? context.list.depth + 1 : 0, kind };
  return element.childNodes.filter(isElement).flatMap((child) => {
    if (reading.setAside.has(child)) return [];
    const blocks = readBlocks(reading, child.childNodes, { ...context, looks: looksAt(reading, child, context), list });
    return child.tagName === 'li' ? oneEntry(blocks, list) : blocks;
  });
}

/** Only the first paragraph of an entry has the bullet; what follows it in the entry is text. */
function oneEntry(blocks: readonly Block[], list: ListEntry): Block[] {
  const first = blocks.findIndex((block) => block.kind === 'paragraph' && block.list === list);
  return blocks.map((block, at) => {
    if (block.kind !== 'paragraph' || block.list !== list || at === first) return block;
    const { kind, runs, style } = block;
    return { kind, runs, ...(style && { style }) };
  });
}

function readTable(reading: Reading, element: Element): Block[] {
  const inCell: Context = { looks: {}, style: 'NORMAL_TEXT' };
  const parts = element.childNodes.filter(isElement);
  const captions = parts
    .filter(({ tagName }) => tagName === 'caption')
    .flatMap((caption) => readBlocks(reading, caption.childNodes, inCell));
  const rowsOf = (nodes: readonly Element[]): Element[] =>
    nodes.flatMap((node) =>
      node.tagName === 'tr' ? [node] : /^t(head|body|foot)$/.test(node.tagName) ? rowsOf(node.childNodes.filter(isElement)) : [],
    );
  const rows = rowsOf(parts).map((row) =>
    row.childNodes
      .filter(isElement)
      .filter(({ tagName }) => tagName === 'td' || tagName === 'th')
      .map((cell): Cell => {
        const blocks = readBlocks(reading, cell.childNodes, { ...inCell, looks: looksAt(reading, cell, inCell) });
        return { blocks, rowSpan: spanOf(cell, 'rowspan'), columnSpan: spanOf(cell, 'colspan') };
      }),
  );
  return rows.some((cells) => cells.length > 0) ? [...captions, { kind: 'table', rows }] : captions;
}

const spanOf = (cell: Element, name: string): number => Math.max(1, Number.parseInt(attribute(cell, name), 10) || 1);

function looksAt({ classes }: Reading, element: Element, { looks }: Context): Style {
  const own = classesOf(element).map((name) => classes.get(name));
  return Object.assign({}, looks, looksOfTag(element.tagName), ...own, looksOfCss(attribute(element, 'style'))) as Style;
}

function readInline(reading: Reading, node: Node, context: Context): Run[] {
  if (!isElement(node)) return node.nodeName === '#text' && 'value' in node ? [{ text: node.value, style: context.looks }] : [];
  const { tagName, childNodes } = node;
  if (skipped.has(tagName)) return [];
  if (tagName === 'br') return [{ text: context.preformatted ? '\n' : '\u000b', style: context.looks }];
  if (tagName === 'img') return [{ image: { alt: attribute(node, 'alt'), source: shortSource(attribute(node, 'src')) } }];
  const href = tagName === 'a' ? attribute(node, 'href') : '';
  const note = /^#(cmnt|ftnt|footnote-|endnote-)(_ref|ref-)?\d+$/.exec(href);
  if (note) return readNote(reading, href.slice(1), note[2] !== undefined || note[1] === 'cmnt');
  const looks = { ...looksAt(reading, node, context), ...(href && linkTo(href)) };
  return childNodes.flatMap((child) => readInline(reading, child, { ...context, looks }));
}

/** A mark of a footnote is the footnote; comments and the way back from a footnote are nothing. */
function readNote(reading: Reading, id: string, isNothing: boolean): Run[] {
  const holder = isNothing ? undefined : reading.notes.get(id);
  if (!holder) return [];
  const plain: Context = { looks: {}, style: 'NORMAL_TEXT' };
  return [{ footnote: readBlocks({ ...reading, setAside: new Set() }, holder.childNodes, plain) }];
}

const shortSource = (source: string): string => (source.startsWith('data:') ? '' : source);
