/** Documents by file id, held as the Docs API's own JSON (with tabs). */
export interface DocsState {
  documents: Record<string, unknown>;
}

export const emptyDocs = (): DocsState => ({ documents: {} });
