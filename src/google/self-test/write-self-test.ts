import { attempt } from '../attempt';
import type { Services } from '../services';
import { textCell } from '../text-cell';
import { selfTestTab } from '../tracker-layout';

type Request = GoogleAppsScript.Sheets.Schema.Request;

const { id: sheetId, title } = selfTestTab;
/** Of the six columns, in pixels. */
const widths = [80, 330, 260, 330, 110, 380] as const;

/** Replaces the table in the tab of the self-test; makes the tab when it is missing, and rows that are lacking. */
export function writeSelfTest({ spreadsheets }: Services, trackerId: string, table: readonly (readonly string[])[]): void {
  const fields = 'sheets(properties(sheetId,title,gridProperties(rowCount)))';
  const { sheets = [] } = attempt('Sheets', () => spreadsheets.get(trackerId, { fields }));
  const standing = sheets.find(({ properties }) => properties?.sheetId === sheetId)?.properties;
  const lacking = table.length - (standing?.gridProperties?.rowCount ?? table.length);
  const isTaken = sheets.some(({ properties }) => properties?.sheetId !== sheetId && properties?.title === title);
  const requests: Request[] = [
    ...(standing ? [] : newTab(isTaken ? `${title} of Handoff` : title, table.length)),
    ...(lacking > 0 ? [{ appendDimension: { sheetId, dimension: 'ROWS', length: lacking } }] : []),
    { repeatCell: { range: { sheetId }, cell: {}, fields: 'userEnteredValue,userEnteredFormat' } },
    {
      updateCells: {
        start: { sheetId, rowIndex: 0, columnIndex: 0 },
        rows: table.map(rowOf),
        fields: 'userEnteredValue,userEnteredFormat',
      },
    },
  ];
  attempt('Sheets', () => spreadsheets.batchUpdate({ requests }, trackerId));
}

function newTab(name: string, rowCount: number): Request[] {
  const gridProperties = { rowCount, columnCount: widths.length, frozenRowCount: 1 };
  return [
    { addSheet: { properties: { sheetId, title: name, gridProperties } } },
    ...widths.map((pixelSize, column) => ({
      updateDimensionProperties: {
        range: { sheetId, dimension: 'COLUMNS', startIndex: column, endIndex: column + 1 },
        properties: { pixelSize },
        fields: 'pixelSize',
      },
    })),
  ];
}

const red = { red: 0.98, green: 0.85, blue: 0.85 };
const yellow = { red: 1, green: 0.96, blue: 0.85 };

/** The headings and the run itself are bold; what is not as expected has a colour beside its word. */
function rowOf(texts: readonly string[], row: number): GoogleAppsScript.Sheets.Schema.RowData {
  const backgroundColor = texts.includes('no') ? red : texts.includes('not yet') ? yellow : undefined;
  const format = {
    verticalAlignment: 'TOP',
    wrapStrategy: 'WRAP',
    ...(row < 2 ? { textFormat: { bold: true } } : {}),
    ...(backgroundColor ? { backgroundColor } : {}),
  };
  return { values: texts.map((text) => ({ ...textCell(text), userEnteredFormat: format })) };
}
