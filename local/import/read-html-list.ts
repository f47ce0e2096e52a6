import type { Block, ListEntry } from './block';
import { type HtmlContext, type HtmlReading, looksAt } from './html-reading';
import { classesOf, type Element, isElement } from './html-tree';

/** The entries of a list. Google flattens nested ones: which list an entry belongs to, and how deep, is read from its class. */
export function readHtmlList(reading: HtmlReading, element: Element, context: HtmlContext): Block[] {
  const list = entryOf(reading, element, context.list);
  return element.childNodes.filter(isElement).flatMap((child) => {
    if (reading.setAside.has(child)) return [];
    const blocks = reading.blocksOf(reading, child.childNodes, { ...context, looks: looksAt(reading, child, context), list });
    return child.tagName === 'li' ? oneEntry(blocks, list) : blocks;
  });
}

function entryOf({ lists }: HtmlReading, element: Element, around: ListEntry | undefined): ListEntry {
  const kind = element.tagName === 'ol' ? 'number' : 'bullet';
  const own = classesOf(element)
    .map((name) => /^lst-(kix_.+)-(\d+)$/.exec(name))
    .find(Boolean);
  if (own) return { key: own[1] ?? '', depth: Number(own[2]), kind };
  if (around) return { key: around.key, depth: around.depth + 1, kind };
  lists.met += 1;
  return { key: `list ${String(lists.met)}`, depth: 0, kind };
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
