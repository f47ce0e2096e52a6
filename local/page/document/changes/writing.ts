import type { Node } from 'prosemirror-model';
import type { Preset } from '../model/list-preset';

/** One request of `documents.batchUpdate`. */
export type DocsRequest = Readonly<Record<string, object>>;

/** The content of a body or cell, before and after; `at` and `finally` are its first indices now and when all is done. */
export interface Change {
  readonly before: readonly Node[];
  readonly after: readonly Node[];
  readonly at: number;
  readonly finally: number;
}

/** Where requests are gathered: first the edits, each on what the ones before it left, then the looks of what stands in the end. */
export interface Writing {
  readonly tabId: string;
  readonly presetOf: (listId: string) => Preset;
  /** Gathers those of a content inside: that of a cell. */
  readonly inside: (change: Change) => void;
  readonly edits: DocsRequest[];
  readonly looks: DocsRequest[];
}

const inTab = ({ tabId }: Writing) => (tabId === '' ? {} : { tabId });

export const locationOf = (writing: Writing, index: number) => ({ index, ...inTab(writing) });
export const rangeOf = (writing: Writing, startIndex: number, endIndex: number) => ({ startIndex, endIndex, ...inTab(writing) });
