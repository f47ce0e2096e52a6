/** Spreadsheets by file id. */
export interface SheetsState {
  spreadsheets: Record<string, unknown>;
}

export const emptySheets = (): SheetsState => ({ spreadsheets: {} });
