import { type Cells, type ColumnKey, columnKeys } from '../tracker/columns';
import type { Health, SeenRow, SeenTracker } from '../workspace/workspace';
import { attempt } from './attempt';
import { columnOf } from './column-of';
import { columnsFound } from './fall-backs';
import type { Services } from './services';
import { columnKey, directoryRows, healthRows, tabs } from './tracker-layout';

type DataFilter = GoogleAppsScript.Sheets.Schema.DataFilter;
type GridData = GoogleAppsScript.Sheets.Schema.GridData;
type Spreadsheet = GoogleAppsScript.Sheets.Schema.Spreadsheet;

const fields =
  'sheets(properties(sheetId,title,gridProperties(rowCount)),data(startRow,startColumn,rowData(values(formattedValue)),columnMetadata(developerMetadata(metadataKey,metadataValue))))';

/** Read beside every row: headings with the columns' metadata and the first row, people, policy, health. */
const standing: readonly DataFilter[] = [
  { gridRange: { sheetId: tabs.handoffs, startRowIndex: 0, endRowIndex: 2 } },
  { gridRange: { sheetId: tabs.people, startRowIndex: 0, endRowIndex: directoryRows } },
  { gridRange: { sheetId: tabs.policy, startRowIndex: 0, endRowIndex: directoryRows } },
  { gridRange: { sheetId: tabs.health, startRowIndex: 0, endRowIndex: 20 } },
];

export const rowAt = (row: number): DataFilter => ({ gridRange: { sheetId: tabs.handoffs, startRowIndex: row, endRowIndex: row + 1 } });

/** Reads rows of the tracker with all that decisions need beside them, in one call however many rows there are. */
export function readTracker(services: Services, trackerId: string, rows: readonly DataFilter[]): SeenTracker {
  return seenTracker(ask(services, trackerId, [...standing, ...rows])).seen;
}

/** The same without any row, and in the same call the TDD links of all: line by line, the heading first. Some 120 bytes a row. Two calls where that column has strayed. */
export function readTrackerWithLinks(services: Services, trackerId: string): TrackerWithLinks {
  const answer = seenTracker(ask(services, trackerId, [...standing, columnOf('tdd')]));
  const place = answer.seen.columns.get('tdd');
  if (place === undefined || place === answer.linksAt) return answer;
  // The column was cut and pasted: its mark is elsewhere.
  const column = { gridRange: { sheetId: tabs.handoffs, startColumnIndex: place, endColumnIndex: place + 1 } };
  return seenTracker(ask(services, trackerId, [...standing, column]));
}

interface TrackerWithLinks {
  readonly seen: SeenTracker;
  readonly links: readonly string[];
  /** The column that the links were read from. */
  readonly linksAt: number;
}

function ask({ spreadsheets }: Services, trackerId: string, dataFilters: DataFilter[]): Spreadsheet {
  return attempt('Sheets', () => spreadsheets.getByDataFilter({ dataFilters, includeGridData: true }, trackerId, { fields }));
}

function seenTracker(answer: Spreadsheet): TrackerWithLinks {
  const sheet = (id: number) => answer.sheets?.find(({ properties }) => properties?.sheetId === id);
  const handoffs = sheet(tabs.handoffs);
  const grids = handoffs?.data ?? [];
  const [head = {}, links = {}] = grids.filter(({ startRow }) => !startRow).sort((one, other) => width(other) - width(one));
  const columns = columnsFound(columnsOf(head), textsOf(head)[0] ?? []);
  const firstRowIsBlank = textsOf(head)[1]?.every((text) => text === '') ?? true;
  const rowCount = handoffs?.properties?.gridProperties?.rowCount ?? 1;
  const seen: SeenTracker = {
    columns,
    rows: grids.filter(({ startRow }) => startRow).flatMap((grid) => rowsOf(grid, columns)),
    people: (sheet(tabs.people)?.data ?? []).flatMap(textsOf),
    policy: (sheet(tabs.policy)?.data ?? []).flatMap(textsOf),
    health: healthOf((sheet(tabs.health)?.data ?? []).flatMap(textsOf)),
    tab: `'${(handoffs?.properties?.title ?? '').replace(/'/g, "''")}'`,
    nextRow: rowCount === 2 && firstRowIsBlank ? 1 : rowCount,
  };
  return { seen, links: textsOf(links).map(([link = '']) => link), linksAt: links.startColumn ?? 0 };
}

const width = ({ columnMetadata = [] }: GridData): number => columnMetadata.length;

/** The columns by their metadata, in a grid of any rows. */
export function columnsOf({ columnMetadata = [], startColumn = 0 }: GridData): ReadonlyMap<ColumnKey, number> {
  const columns = new Map<ColumnKey, number>();
  columnMetadata.forEach(({ developerMetadata = [] }, index) => {
    for (const { metadataKey, metadataValue } of developerMetadata) {
      const key = columnKeys.find((known) => known === metadataValue);
      if (metadataKey === columnKey && key) columns.set(key, startColumn + index);
    }
  });
  return columns;
}

function rowsOf(grid: GridData, columns: ReadonlyMap<ColumnKey, number>): readonly SeenRow[] {
  return textsOf(grid).map((texts, index) => ({ row: (grid.startRow ?? 0) + index, cells: cellsOf(texts, columns) }));
}

function cellsOf(texts: readonly string[], columns: ReadonlyMap<ColumnKey, number>): Partial<Cells> {
  return Object.fromEntries([...columns].map(([key, column]) => [key, texts[column] ?? '']));
}

export const textsOf = ({ rowData = [] }: GridData): string[][] =>
  rowData.map(({ values = [] }) => values.map(({ formattedValue }) => formattedValue ?? ''));

/** The Health tab by the words in its first column; a row that somebody removed reads as nothing known. */
export function healthOf(rows: readonly (readonly string[])[]): Health {
  const told = (label: string) => rows.find(([first]) => first === label)?.[1] ?? '';
  const lastSweep = Date.parse(told(healthRows.sweep));
  return {
    handoffs: Number(told(healthRows.handoffs)) || 0,
    head: { count: Number(told(healthRows.count)) || 0, hash: told(healthRows.hash) },
    lastSweep: Number.isNaN(lastSweep) ? null : lastSweep,
    problems: told(healthRows.problems)
      .split('\n')
      .filter((line) => line !== ''),
  };
}
