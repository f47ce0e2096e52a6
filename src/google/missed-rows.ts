import type { TrackerChange } from '../workspace/workspace';
import { columnsFound } from './fall-backs';
import { columnsOf, textsOf } from './read-tracker';

type Answer = GoogleAppsScript.Sheets.Schema.BatchUpdateSpreadsheetResponse;
type Question = Pick<
  GoogleAppsScript.Sheets.Schema.BatchUpdateSpreadsheetRequest,
  'includeSpreadsheetInResponse' | 'responseIncludeGridData' | 'responseRanges'
>;

const fields =
  'updatedSpreadsheet(sheets(data(startRow,startColumn,rowData(values(formattedValue)),columnMetadata(developerMetadata(metadataKey,metadataValue)))))';

type PlacedRow = TrackerChange['rows'][number] & { readonly row: number };

const placedRows = ({ rows }: TrackerChange): readonly PlacedRow[] => rows.filter((row): row is PlacedRow => row.row !== null);

/**
 * Has a write tell in its own answer where its rows stand by then: the ids in them, and the columns. No call of its own.
 * https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/batchUpdate#request-body
 */
export function askWhere(change: TrackerChange): { readonly request: Question; readonly options: { readonly fields: string } } {
  const column = change.seen.columns.get('id');
  const rows = placedRows(change);
  if (column === undefined || rows.length === 0 || change.seen.tab === '') return { request: {}, options: { fields: 'spreadsheetId' } };
  const rangeOf = (row: number) => `${change.seen.tab}!${letters(column)}${String(row + 1)}`;
  return {
    request: {
      includeSpreadsheetInResponse: true,
      responseIncludeGridData: true,
      responseRanges: [`${change.seen.tab}!1:1`, ...rows.map(({ row }) => rangeOf(row))],
    },
    options: { fields },
  };
}

/** The rows that a write meant for handoffs that stood elsewhere by then. */
export function missedRows(change: TrackerChange, { updatedSpreadsheet }: Answer): readonly number[] {
  const [head, ...cells] = updatedSpreadsheet?.sheets?.[0]?.data ?? [];
  if (!head) return [];
  const columns = columnsFound(columnsOf(head), textsOf(head)[0] ?? []);
  const moved = [...change.seen.columns].some(([key, place]) => columns.get(key) !== place);
  const idAt = (row: number) => textsOf(cells.find(({ startRow = 0 }) => startRow === row) ?? {})[0]?.[0] ?? '';
  const idOf = ({ row, cells: written }: PlacedRow) => written.id ?? change.seen.rows.find((seen) => seen.row === row)?.cells.id ?? '';
  return placedRows(change)
    .filter((placed) => moved || idAt(placed.row) !== idOf(placed))
    .map(({ row }) => row);
}

/** 0 → A, 27 → AB. */
function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : `${letters(Math.floor(column / 26) - 1)}${last}`;
}
