import { columnKeys } from '../tracker/columns';
import { Fault, isFault } from '../workspace/fault';
import type { SeenTracker, Tracker } from '../workspace/workspace';
import { attempt } from './attempt';
import { commitTracker } from './commit-tracker';
import { noteProblems } from './problem-notes';
import { readAllRows } from './read-all-rows';
import { readTracker, readTrackerWithLinks, rowAt } from './read-tracker';
import { type RowHints, rowHints } from './row-hints';
import type { Services } from './services';
import { tabs } from './tracker-layout';

const emptyTracker: SeenTracker = {
  rows: [],
  people: [],
  policy: [],
  health: { handoffs: 0, head: { count: 0, hash: '' }, lastSweep: null, problems: [] },
  tab: '',
  nextRow: 1,
  columns: new Map(),
};

const withoutRecord = columnKeys.filter((key) => key !== 'record');

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
    all: (keys = withoutRecord) => readAllRows(services, id(), keys),
    nothing: () => emptyTracker,
    log: () => logOf(services, id()),
    commit: (change) => commitTracker(services, id(), change),
    noteProblems: (problems) => {
      noteProblems(services, id(), problems);
    },
  };
}

/** Somebody would have to move rows between two reads each time. */
const mostLooks = 3;

/**
 * The row of a TDD, wherever a sort or an insertion has put it; none is an answer too. One call where it was seen last, two where nobody has seen it.
 *
 * Whatever is read is taken only if its own link has that id: rows may be moved at any time, between two reads as well.
 */
function rowOf(services: Services, trackerId: string, fileId: string, hints: RowHints): SeenTracker {
  const readAt = (row: number): SeenTracker | null => {
    const seen = whereGrid(() => readTracker(services, trackerId, [rowAt(row)]));
    return seen?.rows.some(({ cells }) => isOf(cells.tdd, fileId)) ? seen : null;
  };
  const hint = hints.get(fileId);
  const guessed = hint === null ? null : readAt(hint);
  if (guessed) return guessed;
  for (let look = 0; look < mostLooks; look += 1) {
    const { seen, links } = readTrackerWithLinks(services, trackerId);
    const row = links.findIndex((link) => isOf(link, fileId));
    if (row === -1) return { ...seen, tdds: new Set(links.filter((link) => link.includes('/d/'))).size };
    const found = readAt(row);
    if (!found) continue;
    hints.set(fileId, row);
    return found;
  }
  throw new Fault('Sheets', 'unavailable', 'Rows of the tracker were moved while it was read.');
}

/** Rows may have been deleted until there is no such row: Google refuses that, and it is no answer here. */
function whereGrid<Answer>(read: () => Answer): Answer | null {
  try {
    return read();
  } catch (fault) {
    if (isFault(fault, 'invalid')) return null;
    throw fault;
  }
}

const isOf = (link = '', fileId: string): boolean => link.includes(fileId);

function logOf({ spreadsheets }: Services, trackerId: string): readonly (readonly string[])[] {
  const dataFilters = [{ gridRange: { sheetId: tabs.log, startRowIndex: 1 } }];
  const fields = 'sheets(data(rowData(values(formattedValue))))';
  const { sheets = [] } = attempt('Sheets', () =>
    spreadsheets.getByDataFilter({ dataFilters, includeGridData: true }, trackerId, { fields }),
  );
  const rows = sheets.flatMap(({ data = [] }) => data.flatMap(({ rowData = [] }) => rowData));
  return rows.map(({ values = [] }) => values.map(({ formattedValue }) => formattedValue ?? ''));
}
