/** What the page reads of the Docs API's answer; everything may be left out, as Google leaves out defaults. */

export interface Colour {
  readonly color?: { readonly rgbColor?: { readonly red?: number; readonly green?: number; readonly blue?: number } };
}

export interface TextStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly smallCaps?: boolean;
  readonly baselineOffset?: string;
  readonly backgroundColor?: Colour;
  readonly foregroundColor?: Colour;
  readonly fontSize?: { readonly magnitude?: number; readonly unit?: string };
  readonly weightedFontFamily?: { readonly fontFamily?: string };
  readonly link?: {
    readonly url?: string;
    readonly headingId?: string;
    readonly tabId?: string;
    readonly heading?: { readonly id?: string; readonly tabId?: string };
  };
}

interface Suggested {
  readonly suggestedInsertionIds?: readonly string[];
  readonly suggestedDeletionIds?: readonly string[];
}

export interface ParagraphElement {
  readonly startIndex?: number;
  readonly endIndex?: number;
  readonly textRun?: Suggested & { readonly content?: string; readonly textStyle?: TextStyle };
  readonly person?: Suggested & { readonly personProperties?: { readonly name?: string; readonly email?: string } };
  readonly richLink?: Suggested & {
    readonly richLinkProperties?: { readonly title?: string; readonly uri?: string; readonly mimeType?: string };
  };
  readonly dateElement?: Suggested & { readonly dateElementProperties?: { readonly displayText?: string; readonly timestamp?: string } };
  readonly inlineObjectElement?: Suggested & { readonly inlineObjectId?: string };
  readonly footnoteReference?: Suggested & { readonly footnoteNumber?: string; readonly footnoteId?: string };
  readonly autoText?: Suggested & { readonly type?: string };
  readonly pageBreak?: Suggested;
  readonly columnBreak?: Suggested;
  readonly horizontalRule?: Suggested;
  readonly equation?: Suggested;
}

export interface Paragraph {
  readonly elements?: readonly ParagraphElement[];
  readonly paragraphStyle?: {
    readonly namedStyleType?: string;
    readonly headingId?: string;
    readonly alignment?: string;
    readonly indentStart?: { readonly magnitude?: number };
  };
  readonly bullet?: { readonly listId?: string; readonly nestingLevel?: number };
  readonly positionedObjectIds?: readonly string[];
}

export interface TableCell {
  readonly startIndex?: number;
  readonly endIndex?: number;
  readonly content?: readonly StructuralElement[];
  readonly tableCellStyle?: { readonly rowSpan?: number; readonly columnSpan?: number; readonly backgroundColor?: Colour };
}

export interface Table {
  readonly rows?: number;
  readonly columns?: number;
  readonly tableRows?: readonly { readonly tableCells?: readonly TableCell[] }[];
}

export interface StructuralElement {
  readonly startIndex?: number;
  readonly endIndex?: number;
  readonly paragraph?: Paragraph;
  readonly table?: Table;
  readonly tableOfContents?: { readonly content?: readonly StructuralElement[] };
  readonly sectionBreak?: object;
}

export interface NestingLevel {
  readonly glyphType?: string;
  readonly glyphFormat?: string;
  readonly glyphSymbol?: string;
  readonly startNumber?: number;
}

interface EmbeddedObject {
  readonly title?: string;
  readonly description?: string;
  readonly imageProperties?: { readonly contentUri?: string };
  readonly embeddedDrawingProperties?: object;
}

export interface DocumentTab {
  readonly body?: { readonly content?: readonly StructuralElement[] };
  readonly lists?: Readonly<Record<string, { readonly listProperties?: { readonly nestingLevels?: readonly NestingLevel[] } }>>;
  readonly inlineObjects?: Readonly<Record<string, { readonly inlineObjectProperties?: { readonly embeddedObject?: EmbeddedObject } }>>;
  readonly positionedObjects?: Readonly<
    Record<string, { readonly positionedObjectProperties?: { readonly embeddedObject?: EmbeddedObject } }>
  >;
  readonly footnotes?: Readonly<Record<string, { readonly content?: readonly StructuralElement[] }>>;
}

export interface Tab {
  readonly tabProperties?: { readonly tabId?: string; readonly title?: string; readonly nestingLevel?: number };
  readonly documentTab?: DocumentTab;
  readonly childTabs?: readonly Tab[];
}

export interface GoogleDocument {
  readonly documentId: string;
  readonly title?: string;
  readonly revisionId?: string;
  readonly tabs?: readonly Tab[];
}
