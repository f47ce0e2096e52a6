import { Office } from './office';

const sheet = (office: Office) => office.world.sheets.spreadsheets['tracker']?.sheets[0];
const rows = (startIndex: number, endIndex: number) => ({ dimension: 'ROWS', startIndex, endIndex });
const columns = (startIndex: number, endIndex: number) => ({ dimension: 'COLUMNS', startIndex, endIndex });

function lettered(): Office {
  const office = new Office();
  office.put('A1:C4', [
    ['a1', 'b1', 'c1'],
    ['a2', 'b2', 'c2'],
    ['a3', 'b3', 'c3'],
    ['a4', 'b4', 'c4'],
  ]);
  return office;
}

describe('rows and columns', () => {
  it.each<[string, object, unknown]>([
    [
      'insert rows',
      { insertDimension: { range: rows(1, 3) } },
      [['a1', 'b1', 'c1'], [], [], ['a2', 'b2', 'c2'], ['a3', 'b3', 'c3'], ['a4', 'b4', 'c4']],
    ],
    [
      'insert columns',
      { insertDimension: { range: columns(1, 2), inheritFromBefore: true } },
      [
        ['a1', '', 'b1', 'c1'],
        ['a2', '', 'b2', 'c2'],
        ['a3', '', 'b3', 'c3'],
        ['a4', '', 'b4', 'c4'],
      ],
    ],
    ['delete rows', { deleteDimension: { range: rows(0, 3) } }, [['a4', 'b4', 'c4']]],
    ['delete columns', { deleteDimension: { range: columns(0, 2) } }, [['c1'], ['c2'], ['c3'], ['c4']]],
    [
      'move rows down',
      { moveDimension: { source: rows(0, 2), destinationIndex: 3 } },
      [
        ['a3', 'b3', 'c3'],
        ['a1', 'b1', 'c1'],
        ['a2', 'b2', 'c2'],
        ['a4', 'b4', 'c4'],
      ],
    ],
    [
      'move a column to the front',
      { moveDimension: { source: columns(2, 3), destinationIndex: 0 } },
      [
        ['c1', 'a1', 'b1'],
        ['c2', 'a2', 'b2'],
        ['c3', 'a3', 'b3'],
        ['c4', 'a4', 'b4'],
      ],
    ],
  ])('%s', (_, request, values) => {
    const office = lettered();
    office.batch([request]);
    expect(office.values('Sheet1')).toEqual(values);
  });

  it('take rules, protections, formats, named ranges and filter with them', () => {
    const office = lettered();
    const range = { startRowIndex: 1, endRowIndex: 4, startColumnIndex: 1, endColumnIndex: 2 };
    const rule = { condition: { type: 'NOT_BLANK' } };
    office.batch([
      { setDataValidation: { range, rule } },
      { addProtectedRange: { protectedRange: { protectedRangeId: 1, range, warningOnly: true } } },
      {
        addConditionalFormatRule: {
          rule: { ranges: [range], booleanRule: { condition: { type: 'BLANK' }, format: { textFormat: { bold: true } } } },
        },
      },
      { addNamedRange: { namedRange: { namedRangeId: 'n', name: 'Cities', range } } },
      { setBasicFilter: { filter: { range: { startRowIndex: 0, endRowIndex: 4 } } } },
      { insertDimension: { range: columns(0, 1) } },
      { insertDimension: { range: rows(2, 4) } },
      { deleteDimension: { range: rows(5, 6) } },
    ]);
    const there = { sheetId: 0, startRowIndex: 1, endRowIndex: 5, startColumnIndex: 2, endColumnIndex: 3 };
    expect(sheet(office)?.validations).toEqual([{ range: there, rule }]);
    expect(sheet(office)?.protectedRanges).toEqual([{ protectedRangeId: 1, range: there, warningOnly: true }]);
    expect(sheet(office)?.conditionalFormats[0]?.ranges).toEqual([
      { startRowIndex: 1, endRowIndex: 5, startColumnIndex: 2, endColumnIndex: 3 },
    ]);
    expect(sheet(office)?.basicFilter?.range).toEqual({
      sheetId: 0,
      startRowIndex: 0,
      endRowIndex: 5,
      startColumnIndex: 1,
      endColumnIndex: 27,
    });
    expect(office.world.sheets.spreadsheets['tracker']?.namedRanges).toEqual([{ namedRangeId: 'n', name: 'Cities', range: there }]);
  });

  it('behind the end of a rule inherit it from before, and formats with it', () => {
    const office = lettered();
    const rule = { condition: { type: 'NOT_BLANK' } };
    office.batch([
      { setDataValidation: { range: { startRowIndex: 0, endRowIndex: 4 }, rule } },
      {
        repeatCell: {
          range: { startRowIndex: 3, endRowIndex: 4, endColumnIndex: 1 },
          cell: { userEnteredFormat: { textFormat: { bold: true } } },
          fields: 'userEnteredFormat',
        },
      },
      { insertDimension: { range: rows(4, 5), inheritFromBefore: true } },
    ]);
    expect(sheet(office)?.validations[0]?.range.endRowIndex).toBe(5);
    expect(sheet(office)?.rows[4]).toEqual([{ format: 0 }, null, null]);
  });

  it('that are frozen stay frozen when one comes between', () => {
    const office = lettered();
    office.batch([
      { updateSheetProperties: { properties: { gridProperties: { frozenRowCount: 2 } }, fields: 'gridProperties.frozenRowCount' } },
      { insertDimension: { range: rows(1, 2) } },
    ]);
    expect(sheet(office)?.properties.gridProperties).toEqual({ rowCount: 1001, columnCount: 26, frozenRowCount: 3 });
  });

  it('are hidden by people, sized in pixels, and hidden by the filter', () => {
    const office = lettered();
    office.batch([
      {
        updateDimensionProperties: {
          range: columns(1, 2),
          properties: { hiddenByUser: true, pixelSize: 300 },
          fields: 'hiddenByUser,pixelSize',
        },
      },
      { setBasicFilter: { filter: { range: { endRowIndex: 4 }, criteria: { '0': { hiddenValues: ['a3'] } } } } },
    ]);
    const fields = 'sheets(data(rowMetadata,columnMetadata))';
    expect(office.ask('get', undefined, { query: { ranges: ['A1:C4'], includeGridData: true, fields } })).toEqual({
      sheets: [
        {
          data: [
            {
              rowMetadata: [{ pixelSize: 21 }, { pixelSize: 21 }, { hiddenByFilter: true, pixelSize: 21 }, { pixelSize: 21 }],
              columnMetadata: [{ pixelSize: 100 }, { hiddenByUser: true, pixelSize: 300 }, { pixelSize: 100 }],
            },
          ],
        },
      ],
    });
    expect(office.values('A1:A4')).toEqual([['a1'], ['a2'], ['a3'], ['a4']]);
  });

  it('sort: numbers, texts, booleans, blanks last in either direction', () => {
    const office = new Office();
    const sorted = (sortOrder: string) => {
      office.put('A1:A6', [[''], ['b'], [true], [10], ['A'], [9]]);
      office.batch([{ sortRange: { range: { endRowIndex: 6 }, sortSpecs: [{ dimensionIndex: 0, sortOrder }] } }]);
      return office.values('A1:A6', { valueRenderOption: 'UNFORMATTED_VALUE' });
    };
    expect(sorted('ASCENDING')).toEqual([[9], [10], ['A'], ['b'], [true]]);
    expect(sorted('DESCENDING')).toEqual([[true], ['b'], ['A'], [10], [9]]);
  });
});
