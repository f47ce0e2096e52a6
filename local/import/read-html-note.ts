import type { Run } from './block';
import { type HtmlReading, plainContext } from './html-reading';

/**
 * What a link to a footnote or a comment stands for: the mark of a footnote is the footnote, a mark of a comment and the way back
 * from a footnote are nothing. `null` for any other link.
 */
export function readHtmlNote(reading: HtmlReading, href: string): Run[] | null {
  const mark = /^#(cmnt|ftnt|footnote-|endnote-)(_ref|ref-)?\d+$/.exec(href);
  if (!mark) return null;
  const [, kind, back] = mark;
  const holder = back !== undefined || kind === 'cmnt' ? undefined : reading.notes.get(href.slice(1));
  if (!holder) return [];
  return [{ footnote: reading.blocksOf({ ...reading, setAside: new Set() }, holder.childNodes, plainContext) }];
}
