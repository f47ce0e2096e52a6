/**
 * The few members of the Docs API's JSON that a check looks at. Everything may be missing or of another kind, and is narrowed
 * where it is read. Source: developers.google.com/workspace/docs/api/reference/rest/v1/documents
 */
export interface DocsDocument {
  readonly documentId?: unknown;
  readonly title?: unknown;
  readonly tabs?: unknown;
  /** Answers without `includeTabsContent` hold the first tab here. */
  readonly body?: unknown;
}

/** `tabs[]` and `childTabs[]`. */
export interface DocsTab {
  readonly tabProperties?: unknown;
  readonly documentTab?: unknown;
  readonly childTabs?: unknown;
}

/** `documentTab`, and the top of an answer without tabs. */
export interface DocsTabContent {
  readonly body?: unknown;
  readonly inlineObjects?: unknown;
  readonly positionedObjects?: unknown;
  readonly namedRanges?: unknown;
}

/** `body.content[]` and the content of a table cell. */
export interface DocsBlock {
  readonly startIndex?: unknown;
  readonly endIndex?: unknown;
  readonly paragraph?: unknown;
  readonly table?: unknown;
  readonly tableOfContents?: unknown;
  readonly sectionBreak?: unknown;
}

export interface DocsParagraph {
  readonly elements?: unknown;
  readonly paragraphStyle?: unknown;
  readonly bullet?: unknown;
  readonly positionedObjectIds?: unknown;
}

/** `paragraph.elements[]`: one of these members says which kind it is. */
export interface DocsElement {
  readonly startIndex?: unknown;
  readonly endIndex?: unknown;
  readonly textRun?: unknown;
  readonly person?: unknown;
  readonly dateElement?: unknown;
  readonly richLink?: unknown;
  readonly inlineObjectElement?: unknown;
  readonly equation?: unknown;
  readonly autoText?: unknown;
  readonly pageBreak?: unknown;
  readonly columnBreak?: unknown;
  readonly footnoteReference?: unknown;
  readonly horizontalRule?: unknown;
}

export type Json = Readonly<Record<string, unknown>>;

const nothing: Json = {};

/** The object that stands here; an empty one for everything else. */
export function asRecord(value: unknown): Json {
  return isRecord(value) ? value : nothing;
}

export function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The list that stands here; an empty one for everything else. */
export function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]) : [];
}

export function asText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** Google leaves out what is 0. */
export function asCount(value: unknown): number {
  return typeof value === 'number' && value > 0 ? value : 0;
}

/** Text, a table or a row that is only suggested: not part of the document yet. */
export function isSuggested(value: Json): boolean {
  return asList(value['suggestedInsertionIds']).length > 0;
}
