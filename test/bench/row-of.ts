import type { Row } from '../../local/sheets/sheets-state';
import type { Company } from '../journeys/company';

export const handoffsTab = 101;

/** The rows of the Handoffs tab as the local workspace keeps them: to read them as people do takes its time with many. */
export function handoffRows({ workspace, tracker }: Company): readonly (Row | null)[] {
  const { sheets = [] } = workspace.world.sheets.spreadsheets[tracker] ?? {};
  return sheets.find(({ properties }) => properties.sheetId === handoffsTab)?.rows ?? [];
}

/** The row in which a TDD stands, as the grid counts from zero. */
export function rowOf(company: Company, tdd: string): number {
  const rows = handoffRows(company);
  const [headings = null] = rows;
  const column = (headings ?? []).findIndex((_, place) => textOf(headings, place) === 'TDD');
  return rows.findIndex((row) => textOf(row, column).includes(tdd));
}

function textOf(row: Row | null | undefined, column: number): string {
  const value = row?.[column]?.value;
  return typeof value === 'string' ? value : '';
}
