import { spreadsheetType } from '../../drive/drive-state';
import { touch } from '../../drive/access';
import { invalid } from '../../kernel/api-error';
import type { ApiMethod } from '../../kernel/api-method';
import { nextSerial } from '../../kernel/world';
import { addMetadata } from '../add-metadata';
import { addSheetTo } from '../add-sheet-to';
import { allOrNothing, Edit } from '../edit';
import { newSpreadsheet } from '../new-spreadsheet';
import { cellData, rowData } from '../shapes/cell-shapes';
import { developerMetadata } from '../shapes/metadata-shapes';
import { list, message, type Of, readBody, whole } from '../shapes/shape';
import { sheetProperties, spreadsheetProperties } from '../shapes/sheet-shapes';
import { spreadsheetAnswer } from '../spreadsheet-answer';
import { writeCellData } from '../write-cell-data';
import { writeScopes } from './scopes';

const sheet = message(
  {
    properties: sheetProperties,
    data: list(message({ startRow: whole, startColumn: whole, rowData: list(rowData) }, { notBuilt: ['rowMetadata', 'columnMetadata'] })),
  },
  {
    notBuilt: [
      'merges',
      'conditionalFormats',
      'filterViews',
      'protectedRanges',
      'basicFilter',
      'charts',
      'bandedRanges',
      'developerMetadata',
      'rowGroups',
      'columnGroups',
      'slicers',
      'tables',
      'commentAnchors',
    ],
  },
);
const shape = message(
  { properties: spreadsheetProperties, sheets: list(sheet), developerMetadata: list(developerMetadata) },
  { notBuilt: ['spreadsheetId', 'namedRanges', 'spreadsheetUrl', 'dataSources', 'dataSourceSchedules', 'comments', 'commentsViewMode'] },
);

/** Makes a spreadsheet in the caller's Drive. Without sheets of its own it gets `Sheet1`. */
export const create: ApiMethod = {
  id: 'sheets.spreadsheets.create',
  http: 'POST',
  path: '/v4/spreadsheets',
  query: {},
  hasBody: true,
  scopes: writeScopes,
  run: (call) => {
    const { properties = {}, sheets = [], developerMetadata: entries = [] } = readBody(shape, call.body, 'spreadsheet');
    const { title = 'Untitled spreadsheet', ...others } = properties;
    const { serial } = call.world;
    const id = `1Sheet${String(nextSerial(call.world)).padStart(38, '0')}`;
    const spreadsheet = newSpreadsheet(call.world.accounts[call.caller]?.zone);
    const file = {
      id,
      name: title,
      mimeType: spreadsheetType,
      createdTime: call.now,
      modifiedTime: call.now,
      lastModifyingUser: call.caller,
      trashed: false,
      permissions: [{ id: `${id}-owner`, type: 'user' as const, emailAddress: call.caller, role: 'owner' as const }],
    };
    const edit = new Edit(call, file, spreadsheet);
    try {
      allOrNothing(edit, () => {
        spreadsheet.properties = { ...spreadsheet.properties, ...others };
        if (sheets.length > 0) fill(edit, sheets);
        for (const entry of entries) addMetadata(edit, entry);
      });
    } catch (fault) {
      call.world.serial = serial;
      throw fault;
    }
    call.world.drive.files[id] = file;
    call.world.sheets.spreadsheets[id] = spreadsheet;
    touch(call, file);
    return spreadsheetAnswer(call, { file, spreadsheet }, { areas: null, gridData: false });
  },
};

function fill(edit: Edit, sheets: readonly Of<typeof sheet>[]): void {
  edit.set(edit.spreadsheet, 'sheets', []);
  const everything = new Map(Object.keys(cellData.fields ?? {}).map((field) => [field, 'all'] as const));
  sheets.forEach(({ properties = {}, data = [] }, index) => {
    const made = addSheetTo(edit, { ...properties, ...(index === 0 && properties.sheetId === undefined ? { sheetId: 0 } : {}) });
    const { rowCount, columnCount } = made.properties.gridProperties;
    for (const { startRow = 0, startColumn = 0, rowData: rows = [] } of data) {
      rows.forEach(({ values = [] }, row) => {
        if (startRow + row >= rowCount || startColumn + values.length > columnCount)
          throw invalid(`Invalid sheets[${String(index)}].data: it is larger than the grid of the sheet.`);
        values.forEach((cell, column) => {
          writeCellData(edit, { sheet: made, row: startRow + row, column: startColumn + column }, cell, everything);
        });
      });
    }
  });
}
