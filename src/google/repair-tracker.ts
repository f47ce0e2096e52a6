import { type ColumnKey, columnKeys, columns } from '../tracker/columns';
import type { TrackerContents } from '../workspace/workspace';
import { attempt } from './attempt';
import { columnOf } from './column-of';
import { dressColumns, firstRows, headingCell, ourMark, protections, stageColours } from './dress-tracker';
import { columnsFound } from './fall-backs';
import type { Services } from './services';
import { textCell } from './text-cell';
import { columnKey, directoryRows, healthMeanings, healthOrder, healthRows, tabs, tabTitles } from './tracker-layout';

type Request = GoogleAppsScript.Sheets.Schema.Request;
type Spreadsheet = GoogleAppsScript.Sheets.Schema.Spreadsheet;
type TabName = keyof typeof tabs;

const fields =
  'sheets(properties(sheetId,gridProperties),protectedRanges(protectedRangeId,description),data(rowData(values(formattedValue)),columnMetadata(developerMetadata(metadataKey,metadataValue))))';
const order: readonly TabName[] = ['handoffs', 'log', 'people', 'policy', 'health'];

/** Brings the tracker into the shape that everything else relies on; running it again mends what people broke and touches nothing else. */
export function repairTracker({ spreadsheets }: Services, trackerId: string, contents: TrackerContents): readonly string[] {
  const standing = attempt('Sheets', () => spreadsheets.get(trackerId, { fields: 'sheets(properties(sheetId))' }));
  const dataFilters = standingTabs(standing);
  const detailed =
    dataFilters.length === 0
      ? standing
      : attempt('Sheets', () => spreadsheets.getByDataFilter({ dataFilters, includeGridData: true }, trackerId, { fields }));
  const missing = order.filter((name) => sheetOf(standing, name) === undefined);
  const { places, requests: columnRequests, mended, strayed } = columnRepairs(detailed, missing.includes('handoffs'));
  const settings = missing.includes('policy') ? [] : newSettings(detailed, contents.policy);
  const requests: Request[] = [
    ...missing.flatMap((name) => newTab(name)),
    ...columnRequests,
    ...dressColumns(places),
    ...(mended.length === columns.length ? stageColours(places) : []),
    ...missing.flatMap((name) => openingRows(name, contents)),
    ...(settings.length === 0
      ? []
      : [
          {
            appendCells: { sheetId: tabs.policy, rows: settings.map((row) => ({ values: row.map(textCell) })), fields: 'userEnteredValue' },
          },
        ]),
    ...oldProtections(detailed),
    ...protections(places, contents.signers, contents.admins),
  ];
  attempt('Sheets', () => spreadsheets.batchUpdate({ requests }, trackerId));
  return [
    ...missing.map((name) => `Created the tab ${tabTitles[name]}.`),
    ...settings.map(([setting = '']) => `Added the setting ${setting}.`),
    ...strayed.map((heading) => `Found the column ${heading} where it was pasted.`),
    ...(missing.includes('handoffs') || mended.length === columns.length ? [] : mended.map((heading) => `Restored the column ${heading}.`)),
  ];
}

const sheetOf = (spreadsheet: Spreadsheet, name: TabName) =>
  spreadsheet.sheets?.find(({ properties }) => properties?.sheetId === tabs[name]);

/** The headings of every tab that there is, and all of the policy. */
const standingTabs = (spreadsheet: Spreadsheet) =>
  order
    .filter((name) => sheetOf(spreadsheet, name))
    .map((name) => ({ gridRange: { sheetId: tabs[name], startRowIndex: 0, endRowIndex: name === 'policy' ? directoryRows : 1 } }));

/** Settings that an older tracker does not show yet. */
function newSettings(spreadsheet: Spreadsheet, policy: TrackerContents['policy']): TrackerContents['policy'] {
  const rows = sheetOf(spreadsheet, 'policy')?.data?.flatMap(({ rowData = [] }) => rowData) ?? [];
  const known = rows.map(({ values = [] }) => values[0]?.formattedValue?.trim() ?? '');
  return policy.slice(1).filter(([setting = '']) => !known.includes(setting));
}

function newTab(name: TabName): Request[] {
  const grid =
    name === 'handoffs'
      ? { rowCount: 2, columnCount: columns.length, frozenRowCount: 1, frozenColumnCount: 2 }
      : { rowCount: 200, columnCount: 10, frozenRowCount: 1 };
  return [{ addSheet: { properties: { sheetId: tabs[name], title: tabTitles[name], index: order.indexOf(name), gridProperties: grid } } }];
}

interface ColumnRepairs {
  readonly places: ReadonlyMap<ColumnKey, number>;
  readonly requests: Request[];
  readonly mended: readonly string[];
  /** Those that were elsewhere than their marks. */
  readonly strayed: readonly string[];
}

/** Columns are known by their metadata, wherever they are and whatever they are called now; those that are gone come back at the end. */
function columnRepairs(spreadsheet: Spreadsheet, fresh: boolean): ColumnRepairs {
  const sheet = sheetOf(spreadsheet, 'handoffs');
  const marked = new Map<ColumnKey, number>();
  sheet?.data?.[0]?.columnMetadata?.forEach(({ developerMetadata = [] }, index) => {
    const key = columnKeys.find((known) =>
      developerMetadata.some(({ metadataKey, metadataValue }) => metadataKey === columnKey && metadataValue === known),
    );
    if (key) marked.set(key, index);
  });
  const places = new Map(columnsFound(marked, headingsOf(sheet)));
  const strayed = columns.filter(({ key }) => places.get(key) !== marked.get(key));
  const gone = columns.filter(({ key }) => !places.has(key));
  const first = places.size === 0 ? 0 : (sheet?.properties?.gridProperties?.columnCount ?? 0);
  gone.forEach(({ key }, index) => places.set(key, first + index));
  const width = fresh ? columns.length : (sheet?.properties?.gridProperties?.columnCount ?? 0);
  const lacking = first + gone.length - width;
  const requests: Request[] = [
    ...strayed.flatMap(({ key }) => newMark(key, places.get(key) ?? 0, marked.has(key))),
    ...(lacking > 0 ? [{ appendDimension: { sheetId: tabs.handoffs, dimension: 'COLUMNS', length: lacking } }] : []),
    ...gone.flatMap((column, index) => newColumn(column, first + index)),
  ];
  return { places, requests, mended: gone.map(({ heading }) => heading), strayed: strayed.map(({ heading }) => heading) };
}

const headingsOf = (sheet: ReturnType<typeof sheetOf>): readonly string[] =>
  sheet?.data?.[0]?.rowData?.[0]?.values?.map(({ formattedValue = '' }) => formattedValue) ?? [];

/** The mark of a column, in place of one that stayed behind. */
function newMark(key: ColumnKey, place: number, isElsewhere: boolean): Request[] {
  const location = { dimensionRange: { sheetId: tabs.handoffs, dimension: 'COLUMNS', startIndex: place, endIndex: place + 1 } };
  return [
    ...(isElsewhere ? [{ deleteDeveloperMetadata: { dataFilter: columnOf(key) } }] : []),
    { createDeveloperMetadata: { developerMetadata: { metadataKey: columnKey, metadataValue: key, location, visibility: 'PROJECT' } } },
  ];
}

function newColumn(column: (typeof columns)[number], place: number): Request[] {
  return [
    {
      updateCells: {
        start: { sheetId: tabs.handoffs, rowIndex: 0, columnIndex: place },
        rows: [{ values: [headingCell(column)] }],
        fields: 'userEnteredValue,userEnteredFormat,note',
      },
    },
    ...newMark(column.key, place, false),
  ];
}

function openingRows(name: TabName, contents: TrackerContents): Request[] {
  switch (name) {
    case 'handoffs':
      return [];
    case 'log':
      return firstRows(tabs.log, [contents.logHeadings]);
    case 'people':
      return firstRows(tabs.people, contents.people);
    case 'policy':
      return firstRows(tabs.policy, contents.policy);
    case 'health':
      return firstRows(tabs.health, [
        ['What', 'Value', 'Meaning'],
        ...healthOrder.map((key) => [healthRows[key], '', healthMeanings[key]]),
      ]);
  }
}

const oldProtections = (spreadsheet: Spreadsheet): Request[] =>
  (spreadsheet.sheets ?? []).flatMap(({ protectedRanges = [] }) =>
    protectedRanges
      .filter(({ description = '' }) => description.startsWith(ourMark))
      .map(({ protectedRangeId }) => ({ deleteProtectedRange: { protectedRangeId: protectedRangeId ?? 0 } })),
  );
