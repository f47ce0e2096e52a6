import type { Style } from './document';
import { fieldMask } from './field-mask';
import type { Editing } from './editing';
import { paragraphsIn } from './find-paragraph';

/** `headingId` and `tabStops` are Google's own to write. */
const writable = [
  'namedStyleType',
  'alignment',
  'lineSpacing',
  'direction',
  'spacingMode',
  'spaceAbove',
  'spaceBelow',
  'borderBetween',
  'borderTop',
  'borderBottom',
  'borderLeft',
  'borderRight',
  'indentFirstLine',
  'indentStart',
  'indentEnd',
  'keepLinesTogether',
  'keepWithNext',
  'avoidWidowAndOrphan',
  'shading',
  'pageBreakBefore',
];

/** Styles every paragraph that overlaps `[start, end)`; one that becomes a heading gets an id, one that stops being one loses it. */
export function styleParagraphs(
  editing: Editing,
  { start, end, style, fields }: { start: number; end: number; style: Style; fields: string | undefined },
): void {
  const names = fieldMask(fields, writable, editing.batch.fail);
  for (const { paragraph } of paragraphsIn(editing.content, start, end)) {
    const next: Style = { ...paragraph.paragraphStyle };
    for (const name of names) {
      if (style[name] === undefined) Reflect.deleteProperty(next, name);
      else next[name] = structuredClone(style[name]);
    }
    paragraph.paragraphStyle = withHeadingId(next, editing);
  }
}

function withHeadingId(style: Style, { batch }: Editing): Style {
  const { headingId, namedStyleType = 'NORMAL_TEXT', ...rest } = style;
  if (namedStyleType === 'NORMAL_TEXT') return { namedStyleType, ...rest };
  return { headingId: headingId ?? batch.newId('h'), namedStyleType, ...rest };
}
