/** Styles that `markWord` gives, by their ids: mammoth is told what they stand for. */
export const wordMarks = {
  inserted: 'HandoffInserted',
  deleted: 'HandoffDeleted',
  both: 'HandoffInsertedDeleted',
  hidden: 'HandoffHidden',
  outline: 'HandoffOutline',
} as const;

/** Of a run, a paragraph, a row and a cell. */
const properties = 'pPr|rPr|trPr|tcPr';
const tags = new RegExp(`<(/?)w:(ins|del|moveFrom|moveTo|r|delText|dstrike|${properties})(?=[\\s/>])([^>]*?)(/?)>`, 'g');

/**
 * A text of Word in which what mammoth drops is written as what it keeps: tracked changes and hidden text as styles of their runs,
 * a paragraph's own outline level as its style, double strikethrough as a single one. `levels` are the styles that are headings anyway.
 *
 * https://ecma-international.org/publications-and-standards/standards/ecma-376/, 17.13.5 for tracked changes
 */
export function markWord(xml: string, levels: ReadonlyMap<string, number>): string {
  const open = { ins: 0, del: 0 };
  let depth = 0;
  return xml.replace(tags, (tag: string, close: string, name: string, rest: string, empty: string, at: number) => {
    const after = at + tag.length;
    if (name === 'delText') return `<${close}w:t${rest}${empty}>`;
    if (name === 'dstrike') return `<${close}w:strike${rest}${empty}>`;
    if (name === 'ins' || name === 'del' || name === 'moveFrom' || name === 'moveTo') {
      // Among properties it marks the end of a paragraph or a row, which stays.
      if (depth === 0 && empty === '') open[name === 'ins' || name === 'moveTo' ? 'ins' : 'del'] += close ? -1 : 1;
      return '';
    }
    if (name === 'r') {
      const marked = close || empty || /^\s*<w:rPr[\s/>]/.test(xml.slice(after, after + 40)) ? '' : runStyle(open, '');
      return marked === '' ? tag : `${tag}<w:rPr>${marked}</w:rPr>`;
    }
    const isOutermost = depth === 0 && close === '';
    if (empty === '') depth += close ? -1 : 1;
    if (!isOutermost) return tag;
    const inside = empty ? '' : insideOf(xml, after, name);
    const style = name === 'rPr' ? runStyle(open, inside) : name === 'pPr' ? outlineStyle(inside, levels) : '';
    if (style === '') return tag;
    return empty ? `<w:${name}>${style}</w:${name}>` : `${tag}${style}`;
  });
}

/** The properties that hold now, without those from before a tracked change. */
function insideOf(xml: string, from: number, name: string): string {
  const inside = xml.slice(from, xml.indexOf(`</w:${name}>`, from));
  return inside.split(`<w:${name}Change`)[0] ?? '';
}

/** The first style of a run is the one that counts. */
function runStyle(open: { readonly ins: number; readonly del: number }, inside: string): string {
  const isHidden = /<w:vanish(\s+w:val="(1|true|on)")?\s*\/>/.test(inside);
  const { hidden, both, inserted, deleted } = wordMarks;
  const mark = isHidden ? hidden : open.ins > 0 && open.del > 0 ? both : open.ins > 0 ? inserted : open.del > 0 ? deleted : null;
  return mark === null ? '' : `<w:rStyle w:val="${mark}"/>`;
}

function outlineStyle(inside: string, levels: ReadonlyMap<string, number>): string {
  const level = /<w:outlineLvl w:val="([0-8])"/.exec(inside)?.[1];
  const style = /<w:pStyle w:val="([^"]*)"/.exec(inside)?.[1] ?? '';
  return level === undefined || levels.has(style) ? '' : `<w:pStyle w:val="${wordMarks.outline}${String(Number(level) + 1)}"/>`;
}
