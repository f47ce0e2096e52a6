import { badRequest, Office, refusal } from './office';

const rowMark = (row: number, metadataKey: string, metadataValue: string, metadataId?: number) => ({
  createDeveloperMetadata: {
    developerMetadata: {
      metadataId,
      metadataKey,
      metadataValue,
      visibility: 'PROJECT',
      location: { dimensionRange: { sheetId: 0, dimension: 'ROWS', startIndex: row, endIndex: row + 1 } },
    },
  },
});
const rowsOf = (office: Office): readonly (number | undefined)[] => {
  const found = office.ask('developerMetadata.search', { dataFilters: [{ developerMetadataLookup: { metadataKey: 'id' } }] }) as {
    matchedDeveloperMetadata?: { developerMetadata: { location: { dimensionRange: { startIndex: number } } } }[];
  };
  return (found.matchedDeveloperMetadata ?? []).map(({ developerMetadata }) => developerMetadata.location.dimensionRange.startIndex);
};

/** Rows 0 to 4 with texts; rows 1 and 3 are marked. */
function marked(): Office {
  const office = new Office();
  office.put('A1:B5', [
    ['head', 'city'],
    ['one', 'Rome'],
    ['two', 'Oslo'],
    ['three', 'Bern'],
    ['four', 'Aden'],
  ]);
  office.batch([rowMark(1, 'id', 'H-1', 11), rowMark(3, 'id', 'H-3', 13)]);
  return office;
}

describe('developer metadata', () => {
  it('is answered with its id and place', () => {
    expect(new Office().batch([rowMark(0, 'id', 'H-1', 5)])).toEqual({
      spreadsheetId: 'tracker',
      replies: [
        {
          createDeveloperMetadata: {
            developerMetadata: {
              metadataId: 5,
              metadataKey: 'id',
              metadataValue: 'H-1',
              location: { locationType: 'ROW', dimensionRange: { dimension: 'ROWS', startIndex: 0, endIndex: 1 } },
              visibility: 'PROJECT',
            },
          },
        },
      ],
    });
  });

  it.each<[string, object, readonly number[]]>([
    ['rows inserted in front', { insertDimension: { range: { dimension: 'ROWS', startIndex: 1, endIndex: 3 } } }, [3, 5]],
    ['a row deleted in front', { deleteDimension: { range: { dimension: 'ROWS', startIndex: 0, endIndex: 1 } } }, [0, 2]],
    ['its own row deleted', { deleteDimension: { range: { dimension: 'ROWS', startIndex: 1, endIndex: 2 } } }, [2]],
    ['its row moved down', { moveDimension: { source: { dimension: 'ROWS', startIndex: 1, endIndex: 2 }, destinationIndex: 5 } }, [4, 2]],
    ['its row moved up', { moveDimension: { source: { dimension: 'ROWS', startIndex: 3, endIndex: 4 }, destinationIndex: 0 } }, [2, 0]],
    [
      'its row copied',
      { copyPaste: { source: { startRowIndex: 1, endRowIndex: 2 }, destination: { startRowIndex: 6, endRowIndex: 7 } } },
      [1, 3],
    ],
    [
      'its range sorted: it stays where it was',
      { sortRange: { range: { startRowIndex: 1, endRowIndex: 5 }, sortSpecs: [{ dimensionIndex: 1 }] } },
      [1, 3],
    ],
    ['columns inserted', { insertDimension: { range: { dimension: 'COLUMNS', startIndex: 0, endIndex: 1 } } }, [1, 3]],
  ])('after %s', (_, request, rows) => {
    const office = marked();
    office.batch([request]);
    expect(rowsOf(office)).toEqual(rows);
  });

  it('follows a sort where the workspace is set so', () => {
    const office = marked();
    office.world.sheets.metadataFollowsSort = true;
    office.batch([{ sortRange: { range: { startRowIndex: 1, endRowIndex: 5 }, sortSpecs: [{ dimensionIndex: 1 }] } }]);
    expect(office.values('A1:A5')).toEqual([['head'], ['four'], ['three'], ['two'], ['one']]);
    expect(rowsOf(office)).toEqual([4, 2]);
  });

  it('finds its row, which is read alone, with the metadata of row and columns', () => {
    const office = marked();
    office.batch([
      {
        createDeveloperMetadata: {
          developerMetadata: {
            metadataId: 21,
            metadataKey: 'column',
            metadataValue: 'city',
            visibility: 'DOCUMENT',
            location: { dimensionRange: { dimension: 'COLUMNS', startIndex: 1, endIndex: 2 } },
          },
        },
      },
      { updateSheetProperties: { properties: { gridProperties: { columnCount: 2 } }, fields: 'gridProperties.columnCount' } },
      { addSheet: { properties: { title: 'Other' } } },
    ]);
    const fields =
      'sheets(properties(title),data(startRow,rowData(values(formattedValue)),rowMetadata(developerMetadata(metadataValue)),columnMetadata(developerMetadata(metadataValue))))';
    const dataFilters = [
      { developerMetadataLookup: { metadataKey: 'id', metadataValue: 'H-3', locationType: 'ROW' } },
      { developerMetadataLookup: { metadataKey: 'id', metadataValue: 'H-99' } },
    ];
    expect(office.ask('getByDataFilter', { dataFilters, includeGridData: true }, { query: { fields } })).toEqual({
      sheets: [
        {
          properties: { title: 'Sheet1' },
          data: [
            {
              startRow: 3,
              rowData: [{ values: [{ formattedValue: 'three' }, { formattedValue: 'Bern' }] }],
              rowMetadata: [{ developerMetadata: [{ metadataValue: 'H-3' }] }],
              columnMetadata: [{}, { developerMetadata: [{ metadataValue: 'city' }] }],
            },
          ],
        },
      ],
    });
  });

  it('gives one data entry for each match, in the order of the filters', () => {
    const office = marked();
    const answer = office.ask('getByDataFilter', {
      dataFilters: [
        { a1Range: 'A3' },
        { developerMetadataLookup: { metadataKey: 'id' } },
        { gridRange: { startRowIndex: 0, endRowIndex: 1, startColumnIndex: 0, endColumnIndex: 1 } },
      ],
      includeGridData: true,
    }) as {
      sheets: [{ data: { startRow?: number }[] }];
    };
    expect(answer.sheets[0].data.map(({ startRow = 0 }) => startRow)).toEqual([2, 1, 3, 0]);
  });

  it('is read by id, and not found after it was deleted', () => {
    const office = marked();
    const path = { metadataId: '13' };
    expect(office.ask('developerMetadata.get', undefined, { path })).toEqual({
      metadataId: 13,
      metadataKey: 'id',
      metadataValue: 'H-3',
      location: { locationType: 'ROW', dimensionRange: { dimension: 'ROWS', startIndex: 3, endIndex: 4 } },
      visibility: 'PROJECT',
    });
    office.batch([{ deleteDeveloperMetadata: { dataFilter: { developerMetadataLookup: { metadataId: 13 } } } }]);
    expect(refusal(() => office.ask('developerMetadata.get', undefined, { path }))).toEqual({
      code: 404,
      status: 'NOT_FOUND',
      message: 'No developer metadata with ID 13.',
    });
  });

  it('is changed by filter', () => {
    const office = marked();
    expect(
      office.batch([
        {
          updateDeveloperMetadata: {
            dataFilters: [{ developerMetadataLookup: { metadataId: 11 } }],
            developerMetadata: { metadataValue: 'H-2', location: { sheetId: 0 } },
            fields: 'metadataValue,location',
          },
        },
      ]),
    ).toEqual({
      spreadsheetId: 'tracker',
      replies: [
        {
          updateDeveloperMetadata: {
            developerMetadata: [
              {
                metadataId: 11,
                metadataKey: 'id',
                metadataValue: 'H-2',
                location: { locationType: 'SHEET', sheetId: 0 },
                visibility: 'PROJECT',
              },
            ],
          },
        },
      ],
    });
  });

  it.each<[string, object, string]>([
    ['no key', { visibility: 'DOCUMENT', location: { spreadsheet: true } }, 'Developer metadata must always have a key specified.'],
    ['no visibility', { metadataKey: 'k', location: { spreadsheet: true } }, 'Developer metadata must always have a visibility specified.'],
    [
      'two rows',
      { metadataKey: 'k', visibility: 'DOCUMENT', location: { dimensionRange: { dimension: 'ROWS', startIndex: 0, endIndex: 2 } } },
      'A dimension range of developer metadata must represent a single row or column.',
    ],
    [
      'an id that is taken',
      { metadataId: 11, metadataKey: 'k', visibility: 'DOCUMENT', location: { spreadsheet: true } },
      'Developer metadata with ID 11 already exists.',
    ],
  ])('is refused with %s', (_, developerMetadata, message) => {
    expect(refusal(() => marked().batch([{ createDeveloperMetadata: { developerMetadata } }]))).toEqual(
      badRequest(`Invalid requests[0].createDeveloperMetadata: ${message}`),
    );
  });

  it('holds 30,000 characters of keys and values on each sheet', () => {
    const office = new Office();
    office.batch([rowMark(0, 'id', 'x'.repeat(29_998))]);
    const refused = badRequest(
      'Invalid requests[0].createDeveloperMetadata: Developer metadata storage limit exceeded: the sheet with id 0 may hold 30000 characters of keys and values.',
    );
    expect(refusal(() => office.batch([rowMark(1, 'k', '')]))).toEqual(refused);
    office.batch([
      { createDeveloperMetadata: { developerMetadata: { metadataKey: 'k', visibility: 'DOCUMENT', location: { spreadsheet: true } } } },
    ]);
  });

  it('holds as many as one likes where the limit is lifted', () => {
    const office = new Office();
    office.world.sheets.metadataLimit = null;
    office.batch([rowMark(0, 'id', 'x'.repeat(40_000))]);
    expect(rowsOf(office)).toEqual([0]);
  });

  it('leaves with its sheet', () => {
    const office = marked();
    office.batch([{ addSheet: { properties: { title: 'Other' } } }, { deleteSheet: { sheetId: 0 } }]);
    expect(rowsOf(office)).toEqual([]);
  });
});
