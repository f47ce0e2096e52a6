import { columnKeys } from '../tracker/columns';
import { Fault } from '../workspace/fault';
import type { SeenTracker, Tracker } from '../workspace/workspace';
import { attempt } from './attempt';
import { commitTracker } from './commit-tracker';
import { readAllRows } from './read-all-rows';
import { readTracker, readTrackerWithLinks, rowAt } from './read-tracker';
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
    byTdd: (fileId) => rowOf(services, id(), fileId, hints),
    byRow: (rows) => readTracker(services, id(), rows.map(rowAt)),
    all: () =>
      readAllRows(
        services,
        id(),
        columnKeys.filter((key) => key !== 'record'),
      ),
    whole: () => readAllRows(services, id(), columnKeys),
    opportunities: () => readAllRows(services, id(), ['id', 'customer', 'opportunity']).rows,
    events: () => readAllRows(services, id(), ['id', 'event']).rows,
    nothing: () => emptyTracker,
    log: () => logOf(services, id()),
    commit: (change) => {
      commitTracker(services, id(), change);
    },
  };
}

/** The row of a TDD, wherever a sort or an insertion has put it; none is an answer too. One call where it was seen last, two elsewhere. */
function rowOf(services: Services, trackerId: string, fileId: string, hints: RowHints): SeenTracker {
  const hint = hints.get(fileId);
  const { seen, links } = readTrackerWithLinks(services, trackerId, hint === null ? [] : [rowAt(hint)]);
  const isThere = (link = '') => link.includes(fileId);
  if (hint !== null && isThere(links[hint])) return seen;
  const row = links.findIndex(isThere);
  if (row === -1) return { ...seen, rows: [] };
  hints.set(fileId, row);
  return readTracker(services, trackerId, [rowAt(row)]);
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
