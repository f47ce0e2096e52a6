import { badRequest, ben, Office, refusal } from './office';

const blankAt = (rowIndex: number) => ({ sheetId: 0, rowIndex, columnIndex: 0 });
const text = (stringValue: string) => ({ userEnteredValue: { stringValue } });
const write = (row: number, ...texts: string[]) => ({
  updateCells: { start: blankAt(row), rows: [{ values: texts.map(text) }], fields: 'userEnteredValue' },
});

describe('batchUpdate', () => {
  it('applies all requests in their order and answers each', () => {
    const office = new Office();
    expect(
      office.batch([
        { addSheet: { properties: { sheetId: 7, title: 'Log' } } },
        write(0, 'a', 'b'),
        { appendCells: { sheetId: 7, rows: [{ values: [text('x')] }], fields: 'userEnteredValue' } },
      ]),
    ).toEqual({
      spreadsheetId: 'tracker',
      replies: [
        {
          addSheet: {
            properties: { sheetId: 7, title: 'Log', index: 1, sheetType: 'GRID', gridProperties: { rowCount: 1000, columnCount: 26 } },
          },
        },
        {},
        {},
      ],
    });
    expect(office.values('Sheet1')).toEqual([['a', 'b']]);
    expect(office.values('Log')).toEqual([['x']]);
  });

  it('applies nothing when one request is bad', () => {
    const office = new Office();
    office.batch([
      write(0, 'a', 'b'),
      write(1, 'c', 'd'),
      {
        createDeveloperMetadata: {
          developerMetadata: {
            metadataKey: 'k',
            metadataValue: 'v',
            visibility: 'DOCUMENT',
            location: { dimensionRange: { dimension: 'ROWS', startIndex: 1, endIndex: 2 } },
          },
        },
      },
    ]);
    const before = JSON.stringify(office.world);
    const refused = refusal(() =>
      office.batch([
        { addSheet: { properties: { title: 'Log' } } },
        write(0, 'changed'),
        write(40, 'new'),
        { insertDimension: { range: { dimension: 'ROWS', startIndex: 1, endIndex: 4 } } },
        { insertDimension: { range: { dimension: 'COLUMNS', startIndex: 0, endIndex: 2 } } },
        { moveDimension: { source: { dimension: 'COLUMNS', startIndex: 0, endIndex: 1 }, destinationIndex: 4 } },
        { deleteDimension: { range: { dimension: 'ROWS', startIndex: 0, endIndex: 2 } } },
        { sortRange: { range: {}, sortSpecs: [{ dimensionIndex: 2, sortOrder: 'DESCENDING' }] } },
        {
          repeatCell: {
            range: { endRowIndex: 4 },
            cell: { userEnteredFormat: { textFormat: { bold: true } }, note: 'n' },
            fields: 'userEnteredFormat.textFormat.bold,note',
          },
        },
        {
          setDataValidation: {
            range: { endRowIndex: 4 },
            rule: { condition: { type: 'ONE_OF_LIST', values: [{ userEnteredValue: 'y' }] } },
          },
        },
        { addProtectedRange: { protectedRange: { range: { endRowIndex: 1 } } } },
        { addNamedRange: { namedRange: { name: 'Head', range: { endRowIndex: 1 } } } },
        {
          updateDimensionProperties: {
            range: { dimension: 'ROWS', startIndex: 3, endIndex: 5 },
            properties: { hiddenByUser: true },
            fields: 'hiddenByUser',
          },
        },
        { setBasicFilter: { filter: { range: { endRowIndex: 3 } } } },
        { updateSpreadsheetProperties: { properties: { title: 'Renamed', locale: 'en_GB' }, fields: 'title,locale' } },
        { deleteSheet: { sheetId: 99 } },
      ]),
    );
    expect(refused).toEqual(badRequest('Invalid requests[15].deleteSheet: No sheet with id: 99'));
    expect(JSON.stringify(office.world)).toBe(before);
    expect(office.changes).toHaveLength(1);
  });

  it('refuses a request kind that Google does not know', () => {
    expect(refusal(() => new Office().batch([{ addShet: {} }]))).toEqual(
      badRequest(`Invalid JSON payload received. Unknown name "addShet" at 'requests[0]': Cannot find field.`),
    );
  });

  it('says which file to extend for a request kind that only Google knows', () => {
    expect(() => new Office().batch([{ addChart: {} }])).toThrow(
      'The local workspace has no Sheets request “addChart”. Extend local/sheets/requests/.',
    );
  });

  it.each<[string, object, string]>([
    [
      'an unknown field',
      { addSheet: { properties: { tytle: 'x' } } },
      `Invalid JSON payload received. Unknown name "tytle" at 'requests[0].add_sheet.properties': Cannot find field.`,
    ],
    [
      'an unknown field deep inside',
      { updateCells: { rows: [{ values: [{ userEnteredFormat: { textFormat: { bald: true } } }] }] } },
      `Invalid JSON payload received. Unknown name "bald" at 'requests[0].update_cells.rows[0].values[0].user_entered_format.text_format': Cannot find field.`,
    ],
    [
      'a text where a number belongs',
      { deleteSheet: { sheetId: 'x' } },
      `Invalid value at 'requests[0].delete_sheet.sheet_id' (TYPE_INT32), "x"`,
    ],
    [
      'an unknown enum value',
      { sortRange: { sortSpecs: [{ sortOrder: 'UP' }] } },
      `Invalid value at 'requests[0].sort_range.sort_specs[0].sort_order' (type.googleapis.com/google.apps.sheets.v4.SortOrder), "UP"`,
    ],
    [
      'two kinds of value',
      { repeatCell: { cell: { userEnteredValue: { stringValue: 'a', boolValue: true } } } },
      `Invalid value at 'requests[0].repeat_cell.cell.user_entered_value' (oneof), oneof field is already set. Cannot set 'boolValue'`,
    ],
    [
      'an update without fields',
      { updateSheetProperties: { properties: { title: 'x' } } },
      `Invalid requests[0].updateSheetProperties: At least one field must be listed in 'fields'. (Or specify '*' to indicate all fields.)`,
    ],
    [
      'an update of a field that is not there',
      { updateSheetProperties: { properties: { title: 'x' }, fields: 'tytle' } },
      'Invalid requests[0].updateSheetProperties: Invalid field: tytle',
    ],
    [
      'a sheet that is not there',
      { repeatCell: { range: { sheetId: 5 }, cell: {}, fields: '*' } },
      'Invalid requests[0].repeatCell: No grid with id: 5',
    ],
    [
      'a title that is taken',
      { addSheet: { properties: { title: 'sheet1' } } },
      'Invalid requests[0].addSheet: A sheet with the name "sheet1" already exists. Please enter another name.',
    ],
    [
      'hiding the only sheet',
      { updateSheetProperties: { properties: { hidden: true }, fields: 'hidden' } },
      "Invalid requests[0].updateSheetProperties: You can't hide all the sheets in a document.",
    ],
    [
      'deleting the only sheet',
      { deleteSheet: { sheetId: 0 } },
      "Invalid requests[0].deleteSheet: You can't remove all the visible sheets in a document.",
    ],
    [
      'writing below the grid',
      write(1000, 'x'),
      'Invalid requests[0].updateCells: Attempting to write row: 1000, beyond the last requested row of: 999',
    ],
    [
      'more than ten million cells',
      { appendDimension: { sheetId: 0, dimension: 'ROWS', length: 400_000 } },
      'Invalid requests[0].appendDimension: This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
    ],
    [
      'more than 50,000 characters',
      write(0, 'x'.repeat(50_001)),
      'Invalid requests[0].updateCells: Your input contains more than the maximum of 50000 characters in a single cell.',
    ],
    [
      'deleting every row',
      { deleteDimension: { range: { dimension: 'ROWS' } } },
      "Invalid requests[0].deleteDimension: You can't delete all the rows on the sheet.",
    ],
  ])('refuses %s', (_, request, message) => {
    expect(refusal(() => new Office().batch([request]))).toEqual(badRequest(message));
  });

  it('is for those who may edit', () => {
    const office = new Office();
    expect(refusal(() => office.batch([write(0, 'x')], { caller: 'carla@globex.example' }))).toEqual({
      code: 403,
      status: 'PERMISSION_DENIED',
      message: 'The caller does not have permission',
    });
    office.batch([write(0, 'x')], { caller: ben });
    expect(office.world.drive.files['tracker']?.lastModifyingUser).toBe(ben);
    expect(office.changes).toEqual([{ kind: 'file', fileId: 'tracker' }]);
  });

  it('leaves the rows alone that it does not name', () => {
    const office = new Office();
    office.put('A1:A3', [['a'], ['b'], ['c']]);
    const rows = () => office.world.sheets.spreadsheets['tracker']?.sheets[0]?.rows ?? [];
    const [first, second, third] = rows();
    office.batch([write(1, 'x')]);
    expect(rows().map((row, index) => row === [first, second, third][index])).toEqual([true, false, true]);
  });

  it('answers the spreadsheet afterwards where that is asked for', () => {
    const office = new Office();
    const answer = office.ask('batchUpdate', {
      requests: [write(0, 'a')],
      includeSpreadsheetInResponse: true,
      responseRanges: ['A1'],
      responseIncludeGridData: true,
    }) as {
      updatedSpreadsheet: { sheets: [{ data: [{ rowData: [{ values: [{ formattedValue: string }] }] }] }] };
    };
    expect(answer.updatedSpreadsheet.sheets[0].data[0].rowData[0].values[0].formattedValue).toBe('a');
  });
});
