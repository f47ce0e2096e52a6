import { type Cells, type ColumnKey, columnKeys } from '../tracker/columns';
import type { SeenTracker } from '../workspace/workspace';
import { attempt } from './attempt';
import { columnOf } from './column-of';
import { columnsFound } from './fall-backs';
import { healthOf } from './read-tracker';
import type { Services } from './services';
import { directoryRows, tabs } from './tracker-layout';

type DataFilter = GoogleAppsScript.Sheets.Schema.DataFilter;
type MatchedRange = GoogleAppsScript.Sheets.Schema.MatchedValueRange;

const tabOf = (sheetId: number): DataFilter => ({ gridRange: { sheetId, startRowIndex: 0, endRowIndex: directoryRows } });

/** Columns that were found: where each is, and its cells, the heading first. */
type FoundColumns = ReadonlyMap<ColumnKey, { readonly place: number; readonly texts: readonly string[] }>;

/** Reads every row, but of the columns only those named, as plain values: what a sweep of ten thousand rows can carry. One call; three where a column has strayed. */
export function readAllRows(services: Services, trackerId: string, keys: readonly ColumnKey[]): SeenTracker {
  const ranges = valuesOf(services, trackerId, [...keys.map(columnOf), tabOf(tabs.people), tabOf(tabs.policy), tabOf(tabs.health)]);
  const rowsOfTab = (sheetId: number) => transposed(textsOf(rangeIn(ranges, ({ gridRange }) => gridRange?.sheetId === sheetId)));
  const marked = columnsIn(
    ranges,
    keys,
    (key) =>
      ({ developerMetadataLookup }) =>
        developerMetadataLookup?.metadataValue === key,
  );
  const found = keys.every((key) => marked.get(key)?.texts[0])
    ? marked
    : new Map([...marked, ...strayed(services, trackerId, keys, marked)]);
  const columns = new Map([...found].map(([key, { place }]) => [key, place]));
  const texts = new Map([...found].map(([key, column]) => [key, column.texts]));
  const rowCount = Math.max(0, ...[...texts.values()].map(({ length }) => length));
  return {
    columns,
    rows: Array.from({ length: Math.max(0, rowCount - 1) }, (_, index) => ({ row: index + 1, cells: rowCells(texts, index + 1) })),
    people: rowsOfTab(tabs.people),
    policy: rowsOfTab(tabs.policy),
    health: healthOf(rowsOfTab(tabs.health)),
    tab: tabOfRange(rangeIn(ranges, ({ developerMetadataLookup }) => developerMetadataLookup !== undefined)),
    nextRow: rowCount,
  };
}

/** `'Our handoffs'!C1:C1000` → `'Our handoffs'`. */
const tabOfRange = (range: GoogleAppsScript.Sheets.Schema.ValueRange | undefined): string => /^(.*)!/.exec(range?.range ?? '')?.[1] ?? '';

/** Those of the columns that are elsewhere than their marks. */
function strayed(services: Services, trackerId: string, keys: readonly ColumnKey[], marked: FoundColumns): FoundColumns {
  const firstRow = { gridRange: { sheetId: tabs.handoffs, startRowIndex: 0, endRowIndex: 1 } };
  const [heading] = valuesOf(services, trackerId, [firstRow]);
  const headings = textsOf(heading?.valueRange).map(([text = '']) => text);
  const places = columnsFound(new Map([...marked].map(([key, { place }]) => [key, place])), headings);
  const elsewhere = keys.filter((key) => places.has(key) && places.get(key) !== marked.get(key)?.place);
  if (elsewhere.length === 0) return new Map();
  const at = (key: ColumnKey) => places.get(key) ?? 0;
  const ranges = valuesOf(
    services,
    trackerId,
    elsewhere.map((key) => ({ gridRange: { sheetId: tabs.handoffs, startColumnIndex: at(key), endColumnIndex: at(key) + 1 } })),
  );
  return columnsIn(
    ranges,
    elsewhere,
    (key) =>
      ({ gridRange }) =>
        (gridRange?.startColumnIndex ?? 0) === at(key),
  );
}

function valuesOf({ spreadsheets }: Services, trackerId: string, dataFilters: DataFilter[]): readonly MatchedRange[] {
  const values = spreadsheets.Values;
  return attempt('Sheets', () => values?.batchGetByDataFilter({ dataFilters, majorDimension: 'COLUMNS' }, trackerId))?.valueRanges ?? [];
}

const rangeIn = (ranges: readonly MatchedRange[], wanted: (filter: DataFilter) => boolean) =>
  ranges.find(({ dataFilters = [] }) => dataFilters.some(wanted))?.valueRange;

function columnsIn(
  ranges: readonly MatchedRange[],
  keys: readonly ColumnKey[],
  isOf: (key: ColumnKey) => (filter: DataFilter) => boolean,
): FoundColumns {
  return new Map(
    keys.flatMap((key) => {
      const range = rangeIn(ranges, isOf(key));
      return range ? [[key, { place: columnIndex(range.range ?? ''), texts: textsOf(range)[0] ?? [] }] as const] : [];
    }),
  );
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
  const letters = /.*!\$?([A-Z]+)/.exec(a1)?.[1] ?? 'A';
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
