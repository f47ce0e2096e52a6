import { columnKeys } from '../tracker/columns';
import { Fault } from '../workspace/fault';
import type { SeenTracker, Tracker } from '../workspace/workspace';
import { attempt } from './attempt';
import { commitTracker, rowMetadata } from './commit-tracker';
import { readAllRows } from './read-all-rows';
import { readTracker, rowAt, rowOf } from './read-tracker';
import type { Services } from './services';
import { metadataKeys, tabs } from './tracker-layout';

const emptyTracker: SeenTracker = {
  rows: [],
  people: [],
  policy: [],
  health: { handoffs: 0, head: { count: 0, hash: '' }, lastSweep: null, rowOrder: '' },
  nextRow: 1,
  columns: new Map(),
};

type Request = GoogleAppsScript.Sheets.Schema.Request;

/** The tracker spreadsheet: rows found by metadata, and by their own columns where a sort has moved them away from it. */
export function trackerSheet(services: Services, trackerId: () => string): Tracker {
  const { spreadsheets } = services;
  const id = () => {
    const known = trackerId();
    if (!known) throw new Fault('Tracker', 'not-found', 'There is no tracker yet.');
    return known;
  };

  return {
    link: () => (trackerId() ? `https://docs.google.com/spreadsheets/d/${trackerId()}/edit` : ''),
    byTdd: (fileId) => {
      const seen = readTracker(services, id(), [rowOf('tdd', fileId)]);
      const own = seen.rows.filter(({ cells }) => cells.tdd?.includes(fileId));
      return own.length > 0 ? { ...seen, rows: own } : searched(fileId, seen);
    },
    byRow: (rows) => readTracker(services, id(), rows.map(rowAt)),
    all: () =>
      readAllRows(
        services,
        id(),
        columnKeys.filter((key) => key !== 'record'),
      ),
    events: () => readAllRows(services, id(), ['id', 'event']).rows,
    nothing: () => emptyTracker,
    log: () =>
      attempt('Sheets', () =>
        spreadsheets.getByDataFilter({ dataFilters: [{ gridRange: { sheetId: tabs.log, startRowIndex: 1 } }], includeGridData: true }, id(), {
          fields: 'sheets(data(rowData(values(formattedValue))))',
        }),
      ).sheets?.flatMap(({ data = [] }) =>
        data.flatMap(({ rowData = [] }) => rowData.map(({ values = [] }) => values.map(({ formattedValue }) => formattedValue ?? ''))),
      ) ?? [],
    commit: (change) => {
      commitTracker(services, id(), change);
    },
    repoint: (rows) => {
      const metadata = enabledMetadata().search(
        {
          dataFilters: [
            { developerMetadataLookup: { metadataKey: metadataKeys.id } },
            { developerMetadataLookup: { metadataKey: metadataKeys.tdd } },
          ],
        },
        id(),
      );
      const old = (metadata.matchedDeveloperMetadata ?? []).flatMap(({ developerMetadata }) =>
        developerMetadata?.metadataId === undefined ? [] : [developerMetadata.metadataId],
      );
      const requests: Request[] = [
        ...old.map((metadataId): Request => ({ deleteDeveloperMetadata: { dataFilter: { developerMetadataLookup: { metadataId } } } })),
        ...rows.flatMap(({ row, id: handoff, tdd }) => rowMetadata(row, { id: handoff, tdd })),
      ];
      if (requests.length > 0) attempt('Sheets', () => spreadsheets.batchUpdate({ requests }, id()));
    },
  };

  /** The slow way to a row: by its own columns. No such row is an answer too. */
  function searched(fileId: string, seen: SeenTracker): SeenTracker {
    const found = readAllRows(services, id(), ['id', 'tdd']).rows.find(({ cells }) => cells.tdd?.includes(fileId));
    return found ? readTracker(services, id(), [rowAt(found.row)]) : { ...seen, rows: [] };
  }

  function enabledMetadata() {
    const { DeveloperMetadata } = spreadsheets;
    if (!DeveloperMetadata) throw new Error('Sheets.Spreadsheets.DeveloperMetadata is missing.');
    return DeveloperMetadata;
  }
}
