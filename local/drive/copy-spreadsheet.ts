import type { World } from '../kernel/world';

/** Gives the file `to` the cells of the spreadsheet `from`. */
export function copySpreadsheet({ sheets }: World, from: string, to: string): void {
  const spreadsheet = sheets.spreadsheets[from];
  if (spreadsheet !== undefined) sheets.spreadsheets[to] = structuredClone(spreadsheet);
}
