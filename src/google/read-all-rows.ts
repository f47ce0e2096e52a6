import { type Cells, type ColumnKey, columnKeys } from '../tracker/columns';
import type { SeenTracker } from '../workspace/workspace';
import { attempt } from './attempt';
import { columnOf } from './column-of';
import { healthOf } from './read-tracker';
import type { Services } from './services';
import { directoryRows, tabs } from './tracker-layout';

type DataFilter = GoogleAppsScript.Sheets.Schema.DataFilter;

const tabOf = (sheetId: number): DataFilter => ({ gridRange: { sheetId, startRowIndex: 0, endRowIndex: directoryRows } });

/** Reads every row, but of the columns only those named, as plain values: what a sweep of ten thousand rows can carry. One call. */
export function readAllRows({ spreadsheets }: Services, trackerId: string, keys: readonly ColumnKey[]): SeenTracker {
  const values = spreadsheets.Values;
  const dataFilters = [...keys.map(columnOf), tabOf(tabs.people), tabOf(tabs.policy), tabOf(tabs.health)];
  const answer = attempt('Sheets', () => values?.batchGetByDataFilter({ dataFilters, majorDimension: 'COLUMNS' }, trackerId));
  const ranges = answer?.valueRanges ?? [];
  const rangeOf = (wanted: (filter: DataFilter) => boolean) =>
    ranges.find(({ dataFilters: matched = [] }) => matched.some(wanted))?.valueRange;
  const rowsOfTab = (sheetId: number) => transposed(textsOf(rangeOf(({ gridRange }) => gridRange?.sheetId === sheetId)));
  const byColumn = new Map(
    keys.map((key) => [key, rangeOf(({ developerMetadataLookup }) => developerMetadataLookup?.metadataValue === key)] as const),
  );
  const columns = new Map([...byColumn].flatMap(([key, range]) => (range ? [[key, columnIndex(range.range ?? '')] as const] : [])));
  const texts = new Map([...byColumn].map(([key, range]) => [key, textsOf(range)[0] ?? []] as const));
  const rowCount = Math.max(0, ...[...texts.values()].map(({ length }) => length));
  return {
    columns,
    rows: Array.from({ length: Math.max(0, rowCount - 1) }, (_, index) => ({ row: index + 1, cells: rowCells(texts, index + 1) })),
    people: rowsOfTab(tabs.people),
    policy: rowsOfTab(tabs.policy),
    health: healthOf(rowsOfTab(tabs.health)),
    nextRow: rowCount,
  };
}

function rowCells(texts: ReadonlyMap<ColumnKey, readonly string[]>, row: number): Partial<Cells> {
  const cells: Partial<Record<ColumnKey, string>> = {};
  for (const key of columnKeys) {
    const column = texts.get(key);
    if (column) cells[key] = column[row] ?? '';
  }
  return cells;
}

function textsOf(range: GoogleAppsScript.Sheets.Schema.ValueRange | undefined): string[][] {
  return (range?.values ?? []).map((line) => line.map((value: unknown) => (typeof value === 'string' ? value : String(value))));
}

function transposed(columns: readonly (readonly string[])[]): string[][] {
  const length = Math.max(0, ...columns.map((column) => column.length));
  return Array.from({ length }, (_, row) => columns.map((column) => column[row] ?? ''));
}

/** `Handoffs!C1:C1000` → 2. */
function columnIndex(a1: string): number {
  const letters = /!\$?([A-Z]+)/.exec(a1)?.[1] ?? 'A';
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
