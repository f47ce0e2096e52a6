import type { Node } from 'prosemirror-model';

/** JSON of a style as the Docs API tells it; what the editor does not change is carried along as it came. */
export type Look = Readonly<Record<string, unknown>>;

export interface Bullet {
  /** The document's own id, or `new.PRESET.n` for a list that the document does not know yet. */
  readonly listId: string;
  readonly level: number;
}

export interface ParagraphAttrs {
  /** `NORMAL_TEXT`, `HEADING_1`, … */
  readonly named: string;
  /** Given by Google; `null` until it has been. */
  readonly headingId: string | null;
  readonly bullet: Bullet | null;
  /** Fields of `paragraphStyle` besides the named style; `null` for none. */
  readonly look: Look | null;
}

/** Chips that can be written, and so also be copied, deleted and brought back. */
export type ChipKind = 'person' | 'date' | 'link';

export interface ChipAttrs {
  readonly kind: ChipKind;
  /** `personProperties`, `dateElementProperties` or `richLinkProperties`. */
  readonly properties: Look;
}

/** What the API reads and cannot write: images, equations, breaks. It stays where it is. */
export interface FixedAttrs {
  readonly kind: string;
  /** Google's own id of it; empty for what has none. */
  readonly id: string;
  /** UTF-16 units that it takes in the document. */
  readonly size: number;
  readonly label: string;
}

export interface FixedBlockAttrs {
  readonly kind: 'contents' | 'section' | 'table' | 'other';
  readonly size: number;
  /** Its lines, for the eye. */
  readonly lines: readonly FixedLine[];
}

export interface FixedLine {
  readonly text: string;
  readonly depth: number;
  /** The heading that it leads to. */
  readonly heading: { readonly id: string; readonly tabId: string } | null;
}

/** A cell that a merged one covers: the API lists it, nobody sees it, and it takes indices. */
export interface CoveredCell {
  readonly row: number;
  readonly column: number;
  readonly size: number;
}

export interface TableAttrs {
  readonly covered: readonly CoveredCell[];
}

export interface CellAttrs {
  readonly colspan: number;
  readonly rowspan: number;
  readonly background: string | null;
}

export interface DocAttrs {
  /** Index of the first block that is shown: the section break before it is not. */
  readonly start: number;
}

export const paragraphOf = (node: Node): ParagraphAttrs => node.attrs as ParagraphAttrs;
export const chipOf = (node: Node): ChipAttrs => node.attrs as ChipAttrs;
export const fixedOf = (node: Node): FixedAttrs => node.attrs as FixedAttrs;
export const fixedBlockOf = (node: Node): FixedBlockAttrs => node.attrs as FixedBlockAttrs;
export const tableOf = (node: Node): TableAttrs => node.attrs as TableAttrs;
export const cellOf = (node: Node): CellAttrs => node.attrs as CellAttrs;
export const startOf = (doc: Node): number => (doc.attrs as DocAttrs).start;
