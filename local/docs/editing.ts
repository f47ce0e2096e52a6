import type { ApiError } from '../kernel/api-error';
import type { DocumentTab, NamedRange, StructuralElement, Tab } from './document';

/** One request of a batch at work: on a copy of the tabs, so that a bad request leaves nothing behind. */
export interface Batch {
  tabs: Tab[];
  /** `Invalid requests[2].insertText: …`, as Google says it. */
  readonly fail: (message: string) => ApiError;
  /** A new id such as `kix.4f…`, `h.4f…`, `t.4f…`. */
  readonly newId: (prefix: 'kix' | 'h' | 't') => string;
  /** What the person is called whom a chip names, if this workspace knows. */
  readonly nameOf: (email: string) => string | undefined;
  /** The Drive file that an address of Google's leads to. */
  readonly fileAt: (uri: string) => { name: string; mimeType: string } | undefined;
}

/** A segment (body, header, footer, footnote) of a tab, opened for an edit. */
export interface Editing {
  readonly batch: Batch;
  readonly tabId: string;
  readonly tab: DocumentTab;
  /** Empty for the body. */
  readonly segmentId: string;
  readonly content: StructuralElement[];
}

/** Index behind the segment's last newline. */
export const endOf = ({ content }: Editing): number => content[content.length - 1]?.endIndex ?? 0;

/** All named ranges of a tab. */
export const namedRangesOf = (tab: DocumentTab): NamedRange[] => Object.values(tab.namedRanges ?? {}).flatMap((group) => group.namedRanges);
