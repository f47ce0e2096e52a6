const paragraphStyle = /<w:style\b(?=[^>]*w:type="paragraph")[^>]*?w:styleId="([^"]*)"[^>]*>([\s\S]*?)<\/w:style>/g;

/** Styles that stand above headings or tell of them, whatever they are based on. */
const besides = /^(title|subtitle|toc\b.*)$/i;

interface WordHeadings {
  /** The level of each style of headings, from 1, by the style's id. */
  readonly levels: ReadonlyMap<string, number>;
  /** The styles, each of them named as Word's own of its level. */
  readonly styles: string;
}

/**
 * Which paragraph styles of `word/styles.xml` are headings: by outline level, by name, or by the style that they are based on.
 *
 * mammoth knows them by name only, and companies have their own.
 */
export function wordHeadings(stylesXml: string): WordHeadings {
  const styles = new Map<string, string>();
  for (const [, id = '', inside = ''] of stylesXml.matchAll(paragraphStyle)) if (!styles.has(id)) styles.set(id, inside);
  const levels = new Map<string, number>();
  for (const id of styles.keys()) {
    const level = levelOf(id, styles);
    if (level !== null) levels.set(id, level);
  }
  const named = stylesXml.replace(paragraphStyle, (style, id: string) => {
    const level = levels.get(id);
    return level === undefined ? style : style.replace(/<w:name w:val="[^"]*"/, `<w:name w:val="heading ${String(level)}"`);
  });
  return { levels, styles: named };
}

function levelOf(first: string, styles: ReadonlyMap<string, string>): number | null {
  const seen = new Set<string>();
  for (let id: string | undefined = first; id !== undefined && !seen.has(id);) {
    seen.add(id);
    const inside: string = styles.get(id) ?? '';
    const name = valueOf('name', inside) ?? '';
    if (besides.test(name)) return null;
    const outline = valueOf('outlineLvl', inside);
    // Level 9 is Word's for text that is no heading.
    if (outline !== undefined) return /^[0-8]$/.test(outline) ? Number(outline) + 1 : null;
    const level = /^heading ([1-9])$/i.exec(name)?.[1];
    if (level !== undefined) return Number(level);
    id = valueOf('basedOn', inside);
  }
  return null;
}

const valueOf = (tag: string, xml: string): string | undefined => new RegExp(`<w:${tag} w:val="([^"]*)"`).exec(xml)?.[1];
