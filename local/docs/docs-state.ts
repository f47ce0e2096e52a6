import type { Tab } from './document';

/** A document as it is kept; its title is the name of the Drive file. */
export interface StoredDocument {
  /** Counts every write; `revisionId` is made from it, per user. */
  revision: number;
  /** The Docs API's own JSON, suggestions inline. Never changed in place: a write stores new tabs. */
  tabs: Tab[];
}

/** Documents by file id. */
export interface DocsState {
  documents: Record<string, StoredDocument>;
}

export const emptyDocs = (): DocsState => ({ documents: {} });
