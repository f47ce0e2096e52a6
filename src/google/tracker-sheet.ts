import { columnKeys } from '../tracker/columns';
import { Fault } from '../workspace/fault';
import type { SeenTracker, Tracker } from '../workspace/workspace';
import { attempt } from './attempt';
import { commitTracker } from './commit-tracker';
import { readAllRows } from './read-all-rows';
import { readTracker, rowAt } from './read-tracker';
import { type RowHints, rowHints } from './row-hints';
import type { Services } from './services';
import { tabs } from './tracker-layout';

const emptyTracker: SeenTracker = {
  rows: [],
  people: [],
  policy: [],
  health: { handoffs: 0, head: { count: 0, hash: '' }, lastSweep: null },
  nextRow: 1,
  columns: new Map(),
};

/** The tracker spreadsheet: columns found by their metadata, rows by the TDD that stands in them. */
export function trackerSheet(services: Services, trackerId: () => string): Tracker {
  const hints = rowHints();
  const id = () => {
    const known = trackerId();
    if (!known) throw new Fault('Tracker', 'not-found', 'There is no tracker yet.');
    return known;
  };

  return {
    link: () => (trackerId() ? `https://docs.google.com/spreadsheets/d/${trackerId()}/edit` : ''),
    byTdd: (fileId) => hinted(services, id(), fileId, hints) ?? searched(services, id(), fileId, hints),
    byRow: (rows) => readTracker(services, id(), rows.map(rowAt)),
    all: () =>
      readAllRows(
        services,
        id(),
        columnKeys.filter((key) => key !== 'record'),
      ),
    events: () => readAllRows(services, id(), ['id', 'event']).rows,
    nothing: () => emptyTracker,
    log: () => logOf(services, id()),
    commit: (change) => {
      commitTracker(services, id(), change);
    },
  };
}

const shows = (fileId: string) => (row: SeenTracker['rows'][number]) => row.cells.tdd?.includes(fileId) === true;

/** The row where it was seen last; `null` when it is not there any more. */
function hinted(services: Services, trackerId: string, fileId: string, hints: RowHints): SeenTracker | null {
  const row = hints.get(fileId);
  const seen = row === null ? null : readTracker(services, trackerId, [rowAt(row)]);
  return seen?.rows.some(shows(fileId)) ? seen : null;
}

/** The row by the column of TDDs, wherever a sort or an insertion has put it. No such row is an answer too. */
function searched(services: Services, trackerId: string, fileId: string, hints: RowHints): SeenTracker {
  const found = readAllRows(services, trackerId, ['tdd']).rows.find(shows(fileId));
  if (found) hints.set(fileId, found.row);
  return readTracker(services, trackerId, found ? [rowAt(found.row)] : []);
}

function logOf({ spreadsheets }: Services, trackerId: string): readonly (readonly string[])[] {
  const dataFilters = [{ gridRange: { sheetId: tabs.log, startRowIndex: 1 } }];
  const fields = 'sheets(data(rowData(values(formattedValue))))';
  const { sheets = [] } = attempt('Sheets', () =>
    spreadsheets.getByDataFilter({ dataFilters, includeGridData: true }, trackerId, { fields }),
  );
  const rows = sheets.flatMap(({ data = [] }) => data.flatMap(({ rowData = [] }) => rowData));
  return rows.map(({ values = [] }) => values.map(({ formattedValue }) => formattedValue ?? ''));
}
