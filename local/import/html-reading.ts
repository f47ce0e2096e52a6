import type { Style } from '../docs/document';
import type { Block, ListEntry, NamedStyle, Suggested } from './block';
import { looksOfCss, looksOfTag } from './html-looks';
import { attribute, classesOf, type Element, type Node } from './html-tree';

/** What is known of a page while it is read. */
export interface HtmlReading {
  /** The blocks of some nodes: lists, tables and footnotes hold what pages hold. */
  readonly blocksOf: (reading: HtmlReading, nodes: readonly Node[], context: HtmlContext) => Block[];
  readonly classes: ReadonlyMap<string, Style>;
  /** Where each footnote's text stands, by its id; comments stand here too, with nothing to read. */
  readonly notes: ReadonlyMap<string, Element>;
  /** The elements of `notes`, which are not read where they stand. */
  readonly setAside: ReadonlySet<Element>;
  /** What `isInline` has found, since it asks about everything below. */
  readonly inline: WeakMap<Element, boolean>;
  /** How many lists were met, in footnotes too. */
  readonly lists: { met: number };
  /** Whether Google's export wrote it. */
  readonly google: boolean;
}

/** What the elements around a place make of it. */
export interface HtmlContext {
  readonly looks: Style;
  readonly style: NamedStyle;
  readonly list?: ListEntry;
  readonly preformatted?: boolean;
  readonly suggested?: Suggested | undefined;
}

/** As at the top of a page. */
export const plainContext: HtmlContext = { looks: {}, style: 'NORMAL_TEXT' };

/** The looks of text in an element: those around it, the tag's, its classes', its own. */
export function looksAt({ classes }: HtmlReading, element: Element, { looks }: HtmlContext): Style {
  const own = classesOf(element).map((name) => classes.get(name));
  return Object.assign({}, looks, looksOfTag(element.tagName), ...own, looksOfCss(attribute(element, 'style'))) as Style;
}
