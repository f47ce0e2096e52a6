import type { Run } from './block';
import { type HtmlContext, type HtmlReading, looksAt } from './html-reading';
import { suggestedIn } from './html-suggested';
import { attribute, type Element, isElement, type Node } from './html-tree';
import { linkTo } from './link-to';
import { readHtmlNote } from './read-html-note';

const skipped = new Set('head style script template noscript title meta link svg math iframe object input button select'.split(' '));
const inline = new Set(
  'a abbr b bdi bdo big cite code data del dfn em font i img ins kbd label mark picture q s samp small source span strike strong sub sup time tt u var wbr br'.split(
    ' ',
  ),
);

/** Nothing in it is text of the page. */
export const isSkipped = ({ tagName }: Element): boolean => skipped.has(tagName);

/** Whether it is a piece of a line. An inline element around blocks, such as a link around a heading, is a block too. */
export function isInline(reading: HtmlReading, element: Element): boolean {
  const known = reading.inline.get(element);
  if (known !== undefined) return known;
  const is =
    isSkipped(element) ||
    (inline.has(element.tagName) && element.childNodes.every((child) => !isElement(child) || isInline(reading, child)));
  reading.inline.set(element, is);
  return is;
}

/** The runs of a piece of a line. */
export function readHtmlInline(reading: HtmlReading, node: Node, context: HtmlContext): Run[] {
  const mark = context.suggested && { suggested: context.suggested };
  if (!isElement(node)) return node.nodeName === '#text' && 'value' in node ? [{ text: node.value, style: context.looks, ...mark }] : [];
  const { tagName, childNodes } = node;
  if (isSkipped(node)) return [];
  if (tagName === 'br') return [{ text: context.preformatted ? '\n' : '\u000b', style: context.looks, ...mark }];
  if (tagName === 'img') return [{ image: { alt: attribute(node, 'alt'), source: shortSource(attribute(node, 'src')) }, ...mark }];
  const href = tagName === 'a' ? attribute(node, 'href') : '';
  const note = readHtmlNote(reading, href);
  if (note) return note.map((run) => (typeof run === 'object' && 'footnote' in run ? { ...run, ...mark } : run));
  const looks = { ...looksAt(reading, node, context), ...(href && linkTo(href)) };
  const suggested = suggestedIn(node, context.suggested);
  return childNodes.flatMap((child) => readHtmlInline(reading, child, { ...context, looks, suggested }));
}

const shortSource = (source: string): string => (source.startsWith('data:') ? '' : source);
