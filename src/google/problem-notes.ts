import { shortened } from '../base/shortened';
import type { CellProblem } from '../tracker/cell-problem';
import { attempt } from './attempt';
import { ourMark } from './dress-tracker';
import type { Services } from './services';
import { directoryRows, tabs } from './tracker-layout';

type Request = GoogleAppsScript.Sheets.Schema.Request;

interface CellNote extends Pick<CellProblem, 'tab' | 'row' | 'column'> {
  readonly text: string;
}

const longestNote = 1000;
const tabsWithNotes = ['people', 'policy'] as const;

/**
 * Tells in notes beside the cells which of them cannot be used, and takes the notes of cells that were mended away. A note that a person wrote stays.
 * https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/cells#CellData
 */
export function noteProblems(services: Services, trackerId: string, problems: readonly CellProblem[]): void {
  const requests = changedNotes(notesIn(services, trackerId), problems);
  if (requests.length > 0) attempt('Sheets', () => services.spreadsheets.batchUpdate({ requests }, trackerId, { fields: 'spreadsheetId' }));
}

function notesIn({ spreadsheets }: Services, trackerId: string): readonly CellNote[] {
  const dataFilters = tabsWithNotes.map((tab) => ({ gridRange: { sheetId: tabs[tab], startRowIndex: 0, endRowIndex: directoryRows } }));
  const fields = 'sheets(properties(sheetId),data(rowData(values(note))))';
  const { sheets = [] } = attempt('Sheets', () =>
    spreadsheets.getByDataFilter({ dataFilters, includeGridData: true }, trackerId, { fields }),
  );
  return tabsWithNotes.flatMap((tab) => {
    const rows = sheets.find(({ properties }) => properties?.sheetId === tabs[tab])?.data?.[0]?.rowData ?? [];
    return rows.flatMap(({ values = [] }, row) => values.flatMap(({ note: text }, column) => (text ? [{ tab, row, column, text }] : [])));
  });
}

function changedNotes(standing: readonly CellNote[], problems: readonly CellProblem[]): Request[] {
  const wanted = new Map<string, CellNote>();
  for (const problem of problems) {
    const before = wanted.get(placeOf(problem))?.text ?? ourMark;
    wanted.set(placeOf(problem), { ...problem, text: shortened(`${before} ${problem.says}`, longestNote) });
  }
  const known = new Map(standing.map((note) => [placeOf(note), note.text]));
  const isOurs = (place: string) => known.get(place)?.startsWith(ourMark) ?? true;
  const told = [...wanted].filter(([place, { text }]) => isOurs(place) && known.get(place) !== text).map(([, note]) => note);
  const mended = standing.filter((note) => isOurs(placeOf(note)) && !wanted.has(placeOf(note)));
  return [...told, ...mended.map((note) => ({ ...note, text: '' }))].map(noteRequest);
}

const placeOf = ({ tab, row, column }: Pick<CellNote, 'tab' | 'row' | 'column'>): string => `${tab} ${String(row)} ${String(column)}`;

const noteRequest = ({ tab, row, column, text }: CellNote): Request => ({
  updateCells: {
    start: { sheetId: tabs[tab], rowIndex: row, columnIndex: column },
    rows: [{ values: [text === '' ? {} : { note: text }] }],
    fields: 'note',
  },
});
