import type { DocumentTab, Tab, TabProperties } from './document';
import { emptyParagraph } from './empty-table';
import { reindex } from './reindex';

/** A new, empty tab: a section break and one empty paragraph. */
export function blankTab(tabProperties: TabProperties): Tab {
  const content = [sectionBreak(), emptyParagraph()];
  reindex(content, 0);
  return { tabProperties, documentTab: { body: { content }, documentStyle: documentStyle(), namedStyles: namedStyles() } };
}

/** What every body begins with. */
export const sectionBreak = () => ({
  sectionBreak: { sectionStyle: { columnSeparatorStyle: 'NONE', contentDirection: 'LEFT_TO_RIGHT', sectionType: 'CONTINUOUS' } },
});

const pt = (magnitude: number) => (magnitude === 0 ? { unit: 'PT' } : { magnitude, unit: 'PT' });

/** A letter page with an inch around it. */
export const documentStyle = () => ({
  background: { color: {} },
  pageNumberStart: 1,
  marginTop: pt(72),
  marginBottom: pt(72),
  marginRight: pt(72),
  marginLeft: pt(72),
  pageSize: { height: pt(792), width: pt(612) },
  marginHeader: pt(36),
  marginFooter: pt(36),
  useCustomHeaderFooterMargins: true,
  documentFormat: { documentMode: 'PAGES' },
});

/** The styles of a new Google document. In a heading's style `namedStyleType` is NORMAL_TEXT, as Google answers it. */
export const namedStyles = (): NonNullable<DocumentTab['namedStyles']> => ({
  styles: [
    normalText(),
    heading('HEADING_1', { size: 20, above: 20, below: 6 }),
    heading('HEADING_2', { size: 16, above: 18, below: 6 }),
    heading('HEADING_3', { size: 14, above: 16, below: 4, grey: 0.2627451 }),
    heading('HEADING_4', { size: 12, above: 14, below: 4, grey: 0.4 }),
    heading('HEADING_5', { size: 11, above: 12, below: 4, grey: 0.4 }),
    heading('HEADING_6', { size: 11, above: 12, below: 4, grey: 0.4 }),
    heading('TITLE', { size: 26, above: 0, below: 3 }),
    heading('SUBTITLE', { size: 15, above: 0, below: 16, grey: 0.4 }),
  ],
});

function normalText() {
  return {
    namedStyleType: 'NORMAL_TEXT',
    textStyle: {
      bold: false,
      italic: false,
      underline: false,
      strikethrough: false,
      smallCaps: false,
      backgroundColor: {},
      foregroundColor: { color: { rgbColor: {} } },
      fontSize: pt(11),
      weightedFontFamily: { fontFamily: 'Arial', weight: 400 },
      baselineOffset: 'NONE',
    },
    paragraphStyle: {
      namedStyleType: 'NORMAL_TEXT',
      alignment: 'START',
      lineSpacing: 115,
      direction: 'LEFT_TO_RIGHT',
      spacingMode: 'COLLAPSE_LISTS',
      spaceAbove: pt(0),
      spaceBelow: pt(0),
      indentFirstLine: pt(0),
      indentStart: pt(0),
      indentEnd: pt(0),
      keepLinesTogether: false,
      keepWithNext: false,
      avoidWidowAndOrphan: true,
      shading: { backgroundColor: {} },
      pageBreakBefore: false,
    },
  };
}

function heading(namedStyleType: string, { size, above, below, grey }: { size: number; above: number; below: number; grey?: number }) {
  const foregroundColor = grey === undefined ? {} : { foregroundColor: { color: { rgbColor: { red: grey, green: grey, blue: grey } } } };
  const spacing = { spaceAbove: pt(above), spaceBelow: pt(below), keepLinesTogether: true, keepWithNext: true, pageBreakBefore: false };
  return {
    namedStyleType,
    textStyle: { fontSize: pt(size), ...foregroundColor },
    paragraphStyle: { namedStyleType: 'NORMAL_TEXT', direction: 'LEFT_TO_RIGHT', ...spacing },
  };
}
