import { badRequest, Office, refusal } from './office';

const entered = (range: string, values: readonly (readonly unknown[])[], office = new Office()): Office => {
  office.put(range, values, 'USER_ENTERED');
  return office;
};

describe('values', () => {
  it('of blank cells have no values key', () => {
    expect(new Office().ask('values.get', undefined, { path: { range: 'A1:C3' } })).toEqual({
      range: 'Sheet1!A1:C3',
      majorDimension: 'ROWS',
    });
  });

  it('lack trailing blanks, and have "" for leading ones', () => {
    const office = new Office();
    office.put('B2:D4', [['a', '', 'c'], [], ['', 'b', '']]);
    expect(office.values('A1:E9')).toEqual([[], ['', 'a', '', 'c'], [], ['', '', 'b']]);
    expect(office.values('B2:D4', { majorDimension: 'COLUMNS' })).toEqual([['a'], ['', '', 'b'], ['c']]);
  });

  it('are left by null and blanked by ""', () => {
    const office = new Office();
    office.put('A1:C1', [['a', 'b', 'c']]);
    expect(office.put('A1:C1', [[null, '', 'd']])).toEqual({
      spreadsheetId: 'tracker',
      updatedRange: 'Sheet1!A1:C1',
      updatedRows: 1,
      updatedColumns: 2,
      updatedCells: 2,
    });
    expect(office.values('A1:C1')).toEqual([['a', '', 'd']]);
  });

  it.each<[string, string | number | boolean]>([
    ['12', 12],
    ['-1.5', -1.5],
    ['1,234.5', 1234.5],
    ['12%', 0.12],
    ['$5', 5],
    ['TRUE', true],
    ['2025-03-14', 45730],
    ['3/14/2025', 45730],
    ['14 Mar 2025', 45730],
    ['March 14, 2025', 45730],
    ['3/14', 45730],
    ['2025-03-14 12:00', 45730.5],
    ['6:00 PM', 0.75],
    ['2025-02-30', '2025-02-30'],
    ["'=1+1", '=1+1'],
    ["'12", '12'],
    ['=1+1', 2],
    ['=2*(3+4)/7', 2],
    ['="a"&"b"', 'ab'],
    ['=HYPERLINK("https://x.example","Open")', 'Open'],
    ['=1/0', '#DIV/0!'],
    ['=SUM(A1:A3)', '#NAME?'],
    ['=A1', '#NAME?'],
    ['+1', 1],
    ['+A1', '#NAME?'],
    ['- an item', '- an item'],
    ['@ana', '@ana'],
    ['plain text', 'plain text'],
  ])('typed as %s are %p', (typed, value) => {
    expect(entered('B2', [[typed]]).values('B2', { valueRenderOption: 'UNFORMATTED_VALUE' })).toEqual([[value]]);
  });

  it.each(['=1+1', '+1', '-1', '@x', '12', '2025-03-14', "'quoted", 'TRUE'])('written RAW stay text: %s', (text) => {
    const office = new Office();
    office.put('A1', [[text]]);
    expect(office.values('A1', { valueRenderOption: 'FORMULA' })).toEqual([[text]]);
  });

  it('typed into a cell of plain text stay text', () => {
    const office = new Office();
    office.batch([
      {
        repeatCell: {
          range: { endRowIndex: 1 },
          cell: { userEnteredFormat: { numberFormat: { type: 'TEXT' } } },
          fields: 'userEnteredFormat.numberFormat',
        },
      },
    ]);
    office.type(0, 0, [['=1+1', '2025-03-14', '007']]);
    expect(office.values('A1:C1', { valueRenderOption: 'UNFORMATTED_VALUE' })).toEqual([['=1+1', '2025-03-14', '007']]);
  });

  it('are shown as the country writes dates', () => {
    const office = new Office();
    office.batch([{ updateSpreadsheetProperties: { properties: { locale: 'en_GB' }, fields: 'locale' } }]);
    entered('A1:B1', [['14/03/2025', '3/14/2025']], office);
    expect(office.values('A1:B1')).toEqual([['14/03/2025', '3/14/2025']]);
    expect(office.values('A1:B1', { valueRenderOption: 'UNFORMATTED_VALUE' })).toEqual([[45730, '3/14/2025']]);
  });

  it('keep the date format that the cell has', () => {
    const office = new Office();
    const numberFormat = { type: 'DATE', pattern: 'ddd d mmm yyyy' };
    office.batch([
      {
        repeatCell: {
          range: { endRowIndex: 1, endColumnIndex: 1 },
          cell: { userEnteredFormat: { numberFormat } },
          fields: 'userEnteredFormat.numberFormat',
        },
      },
    ]);
    expect(entered('A1', [['2025-03-14']], office).values('A1')).toEqual([['Fri 14 Mar 2025']]);
  });

  it.each<[string, string, number, string]>([
    ['NUMBER', '0.00', 1.005, '1.00'],
    ['NUMBER', '#,##0', 1234567, '1,234,567'],
    ['PERCENT', '0.0%', 0.125, '12.5%'],
    ['CURRENCY', '"£"#,##0.00', -1234.5, '-£1,234.50'],
    ['DATE_TIME', 'yyyy-mm-dd hh:mm:ss', 45730.5, '2025-03-14 12:00:00'],
    ['TIME', 'h:mm am/pm', 0.75, '6:00 PM'],
    ['DATE', 'dddd, mmmm d', 45730, 'Friday, March 14'],
  ])('of format %s %s', (type, pattern, numberValue, shown) => {
    const office = new Office();
    office.batch([
      {
        updateCells: {
          start: {},
          rows: [{ values: [{ userEnteredValue: { numberValue }, userEnteredFormat: { numberFormat: { type, pattern } } }] }],
          fields: '*',
        },
      },
    ]);
    expect(office.values('A1')).toEqual([[shown]]);
  });

  it('are appended below the last table, in its columns', () => {
    const office = new Office();
    office.put('B2:C3', [
      ['a', 'b'],
      ['c', 'd'],
    ]);
    const ask = { path: { range: 'Sheet1' }, query: { valueInputOption: 'RAW' } };
    expect(office.ask('values.append', { values: [['e', 'f']] }, ask)).toEqual({
      spreadsheetId: 'tracker',
      tableRange: 'Sheet1!B2:C3',
      updates: { spreadsheetId: 'tracker', updatedRange: 'Sheet1!B4:C4', updatedRows: 1, updatedColumns: 2, updatedCells: 2 },
    });
  });

  it('appended at the end of the grid make it longer', () => {
    const office = new Office();
    office.batch([{ updateSheetProperties: { properties: { gridProperties: { rowCount: 1 } }, fields: 'gridProperties.rowCount' } }]);
    office.put('A1', [['a']]);
    office.ask(
      'values.append',
      { values: [['b'], ['c']] },
      { path: { range: 'A1' }, query: { valueInputOption: 'RAW', insertDataOption: 'INSERT_ROWS' } },
    );
    expect(office.values('Sheet1')).toEqual([['a'], ['b'], ['c']]);
  });

  it('are read and written by the metadata of their row', () => {
    const office = new Office();
    const found = { developerMetadataLookup: { metadataKey: 'id' } };
    const lost = { developerMetadataLookup: { metadataKey: 'nobody' } };
    office.batch([
      { updateSheetProperties: { properties: { gridProperties: { columnCount: 3 } }, fields: 'gridProperties.columnCount' } },
      {
        createDeveloperMetadata: {
          developerMetadata: {
            metadataKey: 'id',
            visibility: 'DOCUMENT',
            location: { dimensionRange: { dimension: 'ROWS', startIndex: 6, endIndex: 7 } },
          },
        },
      },
    ]);
    const data = [found, lost].map((dataFilter) => ({ dataFilter, majorDimension: 'ROWS', values: [['W-24', '84']] }));
    expect(office.ask('values.batchUpdateByDataFilter', { valueInputOption: 'USER_ENTERED', includeValuesInResponse: true, data })).toEqual(
      {
        spreadsheetId: 'tracker',
        totalUpdatedRows: 1,
        totalUpdatedColumns: 2,
        totalUpdatedCells: 2,
        totalUpdatedSheets: 1,
        responses: [
          {
            updatedRange: 'Sheet1!A7:B7',
            updatedRows: 1,
            updatedColumns: 2,
            updatedCells: 2,
            dataFilter: found,
            updatedData: { range: 'Sheet1!A7:C7', majorDimension: 'ROWS', values: [['W-24', '84']] },
          },
        ],
      },
    );
    expect(office.ask('values.batchGetByDataFilter', { dataFilters: [lost, found, { a1Range: 'A7:C7' }] })).toEqual({
      spreadsheetId: 'tracker',
      valueRanges: [
        {
          valueRange: { range: 'Sheet1!A7:C7', majorDimension: 'ROWS', values: [['W-24', '84']] },
          dataFilters: [found, { a1Range: 'A7:C7' }],
        },
      ],
    });
    expect(office.ask('values.batchClearByDataFilter', { dataFilters: [found] })).toEqual({
      spreadsheetId: 'tracker',
      clearedRanges: ['Sheet1!A7:C7'],
    });
    expect(office.values('A7:C7')).toBeUndefined();
  });

  it('of several ranges are written together or not at all', () => {
    const office = new Office();
    const data = [
      { range: 'A1', values: [['a']] },
      { range: 'Nowhere!A1', values: [['b']] },
    ];
    expect(refusal(() => office.ask('values.batchUpdate', { valueInputOption: 'RAW', data }))).toEqual(
      badRequest('Invalid data[1]: Unable to parse range: Nowhere!A1'),
    );
    expect(office.values('A1')).toBeUndefined();
  });

  it.each<[string, (office: Office) => unknown, string]>([
    [
      'more than the range holds',
      (office) => office.put('A1:B1', [['a'], ['b']]),
      'Requested writing within range [Sheet1!A1:B1], but tried writing to row [2]',
    ],
    ['what lies below the grid', (office) => office.values('A1001'), 'Range (A1001) exceeds grid limits. Max rows: 1000, max columns: 26'],
    [
      'no input option',
      (office) => office.ask('values.update', { values: [['a']] }, { path: { range: 'A1' } }),
      "'valueInputOption' is required but not specified",
    ],
    [
      'an unknown option',
      (office) => office.values('A1', { valueRenderOption: 'PRETTY' }),
      `Invalid value at 'value_render_option' (type.googleapis.com/google.apps.sheets.v4.ValueRenderOption), "PRETTY"`,
    ],
    [
      'too long a text',
      (office) => office.put('A1', [['x'.repeat(50_001)]]),
      'Your input contains more than the maximum of 50000 characters in a single cell.',
    ],
  ])('refuse %s', (_, work, message) => {
    expect(refusal(() => work(new Office()))).toEqual(badRequest(message));
  });
});
