import type { DocumentTab, Paragraph, ParagraphElement, Style } from './document';
import type { Editing } from './editing';
import { fieldMask } from './field-mask';
import { paragraphsIn } from './find-paragraph';
import { insideOf, joinRuns, splitElements } from './paragraph-elements';
import { reindex } from './reindex';

const writable = [
  'bold',
  'italic',
  'underline',
  'strikethrough',
  'smallCaps',
  'backgroundColor',
  'foregroundColor',
  'fontSize',
  'weightedFontFamily',
  'baselineOffset',
  'link',
];

/** The colour that Docs gives to links. */
export const linkColor = { color: { rgbColor: { red: 0.06666667, green: 0.33333334, blue: 0.8 } } };

/** Styles the text of `[start, end)`; what equals the paragraph's named style is left out, because it is inherited. */
export function styleText(
  editing: Editing,
  { start, end, style, fields }: { start: number; end: number; style: Style; fields: string | undefined },
): void {
  const names = fieldMask(fields, writable, editing.batch.fail);
  const wanted = withLinkLooks(style, names, editing.tabId);
  for (const { paragraph, start: from, end: to } of paragraphsIn(editing.content, start, end)) {
    const parent = parentStyle(editing.tab, paragraph);
    const [before, rest] = splitElements(paragraph.elements, Math.max(0, start - from));
    const [inside, after] = splitElements(rest, Math.min(end, to) - Math.max(start, from));
    inside.forEach((element) => {
      restyle(element, wanted, parent);
    });
    paragraph.elements = joinRuns([...before, ...inside, ...after]);
    if (start <= from && end >= to - 1 && paragraph.bullet) paragraph.bullet.textStyle = styled(paragraph.bullet.textStyle, wanted, parent);
  }
  reindex(editing.content, 0);
}

/** Setting a link colours and underlines, taking it away undoes both, unless the request says otherwise. */
function withLinkLooks(style: Style, names: readonly string[], tabId: string): Style {
  const wanted: Style = Object.fromEntries(names.map((name) => [name, style[name]]));
  if (!names.includes('link')) return wanted;
  const link = wanted['link'] as Style | undefined;
  if (!names.includes('underline')) wanted['underline'] = link ? true : undefined;
  if (!names.includes('foregroundColor')) wanted['foregroundColor'] = link ? linkColor : undefined;
  if (link?.['headingId'] !== undefined) wanted['link'] = { heading: { id: link['headingId'], tabId } };
  if (link?.['bookmarkId'] !== undefined) wanted['link'] = { bookmark: { id: link['bookmarkId'], tabId } };
  return wanted;
}

function restyle(element: ParagraphElement, wanted: Style, parent: Style): void {
  const inside = insideOf(element);
  if (inside) inside.textStyle = styled(inside.textStyle, wanted, parent);
}

function styled(style: Style | undefined, wanted: Style, parent: Style): Style {
  const next: Style = { ...style };
  for (const [name, value] of Object.entries(wanted)) {
    const inherited = value === undefined || JSON.stringify(value) === JSON.stringify(parent[name]);
    if (inherited) Reflect.deleteProperty(next, name);
    else next[name] = structuredClone(value);
  }
  return next;
}

function parentStyle(tab: DocumentTab, paragraph: Paragraph): Style {
  const named = (type: unknown) => tab.namedStyles?.styles.find((style) => style.namedStyleType === type)?.textStyle;
  return { ...named('NORMAL_TEXT'), ...named(paragraph.paragraphStyle?.['namedStyleType']) };
}
