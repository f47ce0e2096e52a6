import { ben, Office, refusal } from './office';

describe('spreadsheets.create', () => {
  it('makes a file of the caller with the sheets that are asked for', () => {
    const office = new Office();
    const sheets = [
      {
        properties: { sheetId: 101, title: 'Handoffs', gridProperties: { frozenRowCount: 1, rowCount: 2, columnCount: 3 } },
        data: [{ rowData: [{ values: [{ userEnteredValue: { stringValue: 'Customer' } }] }] }],
      },
      { properties: { title: 'Log' } },
    ];
    const { spreadsheetId } = office.ask(
      'create',
      { properties: { title: 'Deals', timeZone: 'Asia/Dubai' }, sheets },
      { caller: ben, path: {} },
    ) as { spreadsheetId: string };
    const fields = 'properties(title,timeZone,locale),sheets.properties,spreadsheetUrl';
    const path = { spreadsheetId };
    expect(spreadsheetId).toHaveLength(44);
    expect(office.ask('get', undefined, { caller: ben, path, query: { fields } })).toEqual({
      properties: { title: 'Deals', timeZone: 'Asia/Dubai', locale: 'en_US' },
      sheets: [
        {
          properties: {
            sheetId: 101,
            title: 'Handoffs',
            index: 0,
            sheetType: 'GRID',
            gridProperties: { rowCount: 2, columnCount: 3, frozenRowCount: 1 },
          },
        },
        {
          properties: {
            sheetId: expect.any(Number) as number,
            title: 'Log',
            index: 1,
            sheetType: 'GRID',
            gridProperties: { rowCount: 1000, columnCount: 26 },
          },
        },
      ],
      spreadsheetUrl: `https://docs.google.com/spreadsheets/d/${spreadsheetId}/edit`,
    });
    expect(office.ask('values.get', undefined, { caller: ben, path: { ...path, range: 'Handoffs!A1' } })).toEqual({
      range: 'Handoffs!A1',
      majorDimension: 'ROWS',
      values: [['Customer']],
    });
    expect(refusal(() => office.ask('get', undefined, { path }))).toEqual({
      code: 403,
      status: 'PERMISSION_DENIED',
      message: 'The caller does not have permission',
    });
  });

  it('leaves nothing behind when it is refused', () => {
    const office = new Office();
    const before = JSON.stringify(office.world);
    const sheets = [{ properties: { title: 'A' } }, { properties: { title: 'a' } }];
    expect(refusal(() => office.ask('create', { sheets }))).toEqual({
      code: 400,
      status: 'INVALID_ARGUMENT',
      message: 'A sheet with the name "a" already exists. Please enter another name.',
    });
    expect(JSON.stringify(office.world)).toBe(before);
  });
});

describe('spreadsheets.get', () => {
  it('tells only the sheets of the ranges', () => {
    const office = new Office();
    office.batch([{ addSheet: { properties: { title: 'My log', index: 0 } } }]);
    const sheets = (ranges: readonly string[]) =>
      office.ask('get', undefined, { query: { ranges, fields: 'sheets.properties(title,index)' } });
    expect(sheets([])).toEqual({ sheets: [{ properties: { title: 'My log', index: 0 } }, { properties: { title: 'Sheet1', index: 1 } }] });
    expect(sheets(["'My log'!A1:B"])).toEqual({ sheets: [{ properties: { title: 'My log', index: 0 } }] });
  });

  it('tells the file name as the title, which is changed here as well', () => {
    const office = new Office();
    office.batch([{ updateSpreadsheetProperties: { properties: { title: 'Renamed' }, fields: 'title' } }]);
    expect(office.world.drive.files['tracker']?.name).toBe('Renamed');
  });

  it('refuses a file that is no spreadsheet', () => {
    const office = new Office();
    const file = office.world.drive.files['tracker'];
    if (file) file.mimeType = 'application/vnd.google-apps.document';
    expect(refusal(() => office.ask('get'))).toEqual({
      code: 400,
      status: 'FAILED_PRECONDITION',
      message: 'This operation is not supported for this document',
    });
  });
});
