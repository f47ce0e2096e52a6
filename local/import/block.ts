import type { ParagraphElement, Style } from '../docs/document';

export type NamedStyle =
  'NORMAL_TEXT' | 'TITLE' | 'SUBTITLE' | 'HEADING_1' | 'HEADING_2' | 'HEADING_3' | 'HEADING_4' | 'HEADING_5' | 'HEADING_6';

/** What somebody has suggested for a piece of a line: to put it there, to take it away, or both, one after the other. */
export interface Suggested {
  readonly insertion?: true;
  readonly deletion?: true;
}

/** A piece of a line: plain text, text with looks, an image, a chip or break as the API tells it, a footnote. */
export type Run =
  | string
  | { readonly text: string; readonly style: Style; readonly suggested?: Suggested }
  | { readonly image: { readonly alt?: string; readonly source?: string }; readonly suggested?: Suggested }
  | { readonly atom: ParagraphElement }
  | { readonly footnote: readonly Block[]; readonly suggested?: Suggested };

/** The list that a paragraph is an entry of. Equal keys are one list; `check` is a checklist. */
export interface ListEntry {
  readonly key: string;
  /** From 0. */
  readonly depth: number;
  readonly kind: 'bullet' | 'number' | 'check';
}

export interface ParagraphBlock {
  readonly kind: 'paragraph';
  readonly runs: readonly Run[];
  readonly style?: NamedStyle;
  readonly list?: ListEntry;
  /** The id that the source gave a heading; without one it gets a new one. `null` for a heading without any, as Word's come. */
  readonly headingId?: string | null;
}

export interface Cell {
  readonly blocks: readonly Block[];
  readonly rowSpan?: number;
  readonly columnSpan?: number;
}

/** What a document is built of, before it has indices and ids. */
export type Block =
  | ParagraphBlock
  | { readonly kind: 'table'; readonly rows: readonly (readonly Cell[])[] }
  | { readonly kind: 'contents'; readonly blocks: readonly Block[] };
