/** JSON of a style: which properties there are is Google's business, so they are carried, not modelled. */
export type Style = Record<string, unknown>;

/** What a suggestion may have done to anything that stands in a document. */
export interface Suggestible {
  suggestedInsertionIds?: string[];
  suggestedDeletionIds?: string[];
}

export interface TextRun extends Suggestible {
  content: string;
  textStyle?: Style;
  suggestedTextStyleChanges?: Record<string, { textStyle?: Style; textStyleSuggestionState?: Record<string, unknown> }>;
}

/** Everything but text: chips, images, breaks. Each takes one index; only an equation may take more. */
export interface Atom extends Suggestible {
  textStyle?: Style;
  [field: string]: unknown;
}

export const atomKinds = [
  'autoText',
  'columnBreak',
  'dateElement',
  'equation',
  'footnoteReference',
  'horizontalRule',
  'inlineObjectElement',
  'pageBreak',
  'person',
  'richLink',
] as const;
type AtomKind = (typeof atomKinds)[number];

export type ParagraphElement = { startIndex?: number; endIndex?: number; textRun?: TextRun } & Partial<Record<AtomKind, Atom>>;

interface Bullet {
  listId: string;
  /** Absent at depth 0. */
  nestingLevel?: number;
  textStyle?: Style;
}

export interface Paragraph {
  elements: ParagraphElement[];
  paragraphStyle?: Style;
  bullet?: Bullet;
  suggestedParagraphStyleChanges?: Record<string, { paragraphStyle?: Style; paragraphStyleSuggestionState?: Record<string, unknown> }>;
  suggestedBulletChanges?: Record<string, { bullet?: Bullet; bulletSuggestionState?: Record<string, unknown> }>;
  positionedObjectIds?: string[];
  suggestedPositionedObjectIds?: Record<string, unknown>;
}

export interface TableCell extends Suggestible {
  startIndex?: number;
  endIndex?: number;
  content: StructuralElement[];
  tableCellStyle?: Style;
  suggestedTableCellStyleChanges?: Record<string, unknown>;
}

interface TableRow extends Suggestible {
  startIndex?: number;
  endIndex?: number;
  tableCells: TableCell[];
  tableRowStyle?: Style;
  suggestedTableRowStyleChanges?: Record<string, unknown>;
}

export interface Table extends Suggestible {
  rows: number;
  columns: number;
  tableRows: TableRow[];
  tableStyle?: Style;
}

/** Indices count UTF-16 units from the start of the segment; a `startIndex` of 0 is left out, as Google leaves it out. */
export interface StructuralElement {
  startIndex?: number;
  endIndex?: number;
  paragraph?: Paragraph;
  table?: Table;
  tableOfContents?: { content: StructuralElement[] } & Suggestible;
  sectionBreak?: Record<string, unknown> & Suggestible;
}

/** A stretch `[startIndex, endIndex)` of a segment; no `segmentId` is the body. */
export interface DocumentRange {
  startIndex?: number;
  endIndex: number;
  segmentId?: string;
  tabId?: string;
}

export interface NamedRange {
  namedRangeId: string;
  name: string;
  ranges: DocumentRange[];
}

export interface Segment extends Suggestible {
  content: StructuralElement[];
  [field: string]: unknown;
}

export interface DocumentTab {
  body?: { content: StructuralElement[] };
  headers?: Record<string, Segment>;
  footers?: Record<string, Segment>;
  footnotes?: Record<string, Segment>;
  documentStyle?: Style;
  namedStyles?: { styles: { namedStyleType: string; textStyle?: Style; paragraphStyle?: Style }[] };
  lists?: Record<string, Record<string, unknown> & { suggestedInsertionId?: string; suggestedDeletionIds?: string[] }>;
  namedRanges?: Record<string, { name: string; namedRanges: NamedRange[] }>;
  inlineObjects?: Record<string, Record<string, unknown>>;
  positionedObjects?: Record<string, Record<string, unknown>>;
  suggestedDocumentStyleChanges?: Record<string, unknown>;
  suggestedNamedStylesChanges?: Record<string, unknown>;
}

export interface TabProperties {
  tabId: string;
  title: string;
  /** Among the tabs of the same parent. */
  index: number;
  /** Absent at the root. */
  nestingLevel?: number;
  parentTabId?: string;
  iconEmoji?: string;
}

export interface Tab {
  tabProperties: TabProperties;
  documentTab?: DocumentTab;
  childTabs?: Tab[];
}
