import { type Cells, type ColumnKey, columnKeys } from '../tracker/columns';
import type { TrackerChange } from '../workspace/workspace';
import { attempt } from './attempt';
import { dressRows } from './dress-tracker';
import { askWhere, missedRows } from './missed-rows';
import type { Services } from './services';
import { textCell } from './text-cell';
import { healthMeanings, healthOrder, healthRows, tabs } from './tracker-layout';

type Request = GoogleAppsScript.Sheets.Schema.Request;

/**
 * Writes a change: rows, log entries and the head of the log in one call, so that a crash leaves all of it or none.
 * Answers which rows were others by then.
 * https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/batchUpdate
 */
export function commitTracker({ spreadsheets }: Services, trackerId: string, change: TrackerChange): readonly number[] {
  const requests = [...rowRequests(change), ...logRequests(change), ...healthRequests(change)];
  if (requests.length === 0) return [];
  const asked = askWhere(change);
  return missedRows(
    change,
    attempt('Sheets', () => spreadsheets.batchUpdate({ requests, ...asked.request }, trackerId, asked.options)),
  );
}

function rowRequests({ seen, rows }: TrackerChange): Request[] {
  const fresh = rows.filter(({ row }) => row === null);
  const placed = rows.flatMap(({ row, cells }) =>
    cellRequests(row ?? seen.nextRow + fresh.findIndex((other) => other.cells === cells), cells, seen.columns),
  );
  return [...newRows({ first: seen.nextRow, count: fresh.length }, seen.columns), ...placed];
}

/** The first handoff takes the blank row that a new sheet has below its frozen heading. */
function newRows({ first, count }: { readonly first: number; readonly count: number }, columns: ReadonlyMap<ColumnKey, number>): Request[] {
  const startRowIndex = Math.max(first, 2);
  const endRowIndex = first + count;
  if (endRowIndex <= startRowIndex) return [];
  return [
    { appendDimension: { sheetId: tabs.handoffs, dimension: 'ROWS', length: endRowIndex - startRowIndex } },
    ...dressRows(columns, { startRowIndex, endRowIndex }),
  ];
}

/** Neighbouring cells travel together; cells that are not named keep what people typed. */
function cellRequests(row: number, cells: Partial<Cells>, columns: ReadonlyMap<ColumnKey, number>): Request[] {
  const placed = columnKeys
    .flatMap((key) => {
      const column = columns.get(key);
      const text = cells[key];
      return column === undefined || text === undefined ? [] : [{ column, text }];
    })
    .sort((one, other) => one.column - other.column);
  const runs: { start: number; texts: string[] }[] = [];
  for (const { column, text } of placed) {
    const last = runs[runs.length - 1];
    if (last && last.start + last.texts.length === column) last.texts.push(text);
    else runs.push({ start: column, texts: [text] });
  }
  return runs.map(({ start, texts }) => ({
    updateCells: {
      start: { sheetId: tabs.handoffs, rowIndex: row, columnIndex: start },
      rows: [{ values: texts.map(textCell) }],
      fields: 'userEnteredValue',
    },
  }));
}

const logRequests = ({ log }: TrackerChange): Request[] =>
  log.length === 0
    ? []
    : [{ appendCells: { sheetId: tabs.log, rows: log.map((cells) => ({ values: cells.map(textCell) })), fields: 'userEnteredValue' } }];

function healthRequests({ health }: TrackerChange): Request[] {
  const told: Partial<Record<keyof typeof healthRows, string>> = {
    ...(health.handoffs === undefined ? {} : { handoffs: String(health.handoffs) }),
    ...(health.head ? { count: String(health.head.count), hash: health.head.hash } : {}),
    ...(health.lastSweep ? { sweep: new Date(health.lastSweep).toISOString() } : {}),
    ...(health.problems ? { problems: health.problems.join('\n') } : {}),
  };
  return healthOrder.flatMap((key, index) => {
    const text = told[key];
    const cells = [healthRows[key], text ?? '', healthMeanings[key]].map(textCell);
    return text === undefined
      ? []
      : [
          {
            updateCells: {
              start: { sheetId: tabs.health, rowIndex: index + 1, columnIndex: 0 },
              rows: [{ values: cells }],
              fields: 'userEnteredValue',
            },
          },
        ];
  });
}
