import type { Node } from 'prosemirror-model';
import type { ParagraphAttrs } from '../model/node-attrs';

/** A paragraph as it stands in the end. */
export interface Standing {
  readonly node: Node;
  readonly wants: ParagraphAttrs;
  /** What it may look like by itself; `null` for one that no edit touched. */
  readonly comes: readonly ParagraphAttrs[] | null;
  readonly start: number;
  readonly end: number;
}
