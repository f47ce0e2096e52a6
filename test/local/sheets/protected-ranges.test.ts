import { badRequest, ben, Office, refusal } from './office';

const sentence =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';
const text = (rowIndex: number, columnIndex: number) => ({
  updateCells: {
    start: { rowIndex, columnIndex },
    rows: [{ values: [{ userEnteredValue: { stringValue: 'x' } }] }],
    fields: 'userEnteredValue',
  },
});

/** Column A is Ana's alone. */
function guarded(more: object = {}): Office {
  const office = new Office();
  office.batch([
    {
      addProtectedRange: {
        protectedRange: { protectedRangeId: 3, range: { startColumnIndex: 0, endColumnIndex: 1 }, description: 'Ids', ...more },
      },
    },
  ]);
  return office;
}

describe('protected ranges', () => {
  it('are answered with their editors to those who are', () => {
    const office = guarded();
    const ranges = (caller: string) => office.ask('get', undefined, { caller, query: { fields: 'sheets(protectedRanges)' } });
    const seen = { protectedRangeId: 3, range: { startColumnIndex: 0, endColumnIndex: 1 }, description: 'Ids' };
    expect(ranges('ana@vendor.example')).toEqual({
      sheets: [{ protectedRanges: [{ ...seen, requestingUserCanEdit: true, editors: { users: ['ana@vendor.example'] } }] }],
    });
    expect(ranges(ben)).toEqual({ sheets: [{ protectedRanges: [seen] }] });
  });

  it.each<[string, (office: Office) => unknown]>([
    ['a request of batchUpdate', (office) => office.batch([text(2, 0)], { caller: ben })],
    [
      'values.update',
      (office) =>
        office.ask('values.update', { values: [['x']] }, { caller: ben, path: { range: 'A1' }, query: { valueInputOption: 'RAW' } }),
    ],
    ['values.clear', (office) => office.ask('values.clear', {}, { caller: ben, path: { range: 'A:B' } })],
    ['typing', (office) => office.type(0, 0, [['x']], { caller: ben })],
    [
      'deleting rows',
      (office) => office.batch([{ deleteDimension: { range: { dimension: 'ROWS', startIndex: 0, endIndex: 1 } } }], { caller: ben }),
    ],
    ['sorting', (office) => office.batch([{ sortRange: { range: {}, sortSpecs: [{ dimensionIndex: 1 }] } }], { caller: ben })],
    ['taking the protection away', (office) => office.batch([{ deleteProtectedRange: { protectedRangeId: 3 } }], { caller: ben })],
  ])('refuse %s by somebody else', (_, work) => {
    const office = guarded();
    expect(refusal(() => work(office))).toEqual(badRequest(expect.stringMatching(new RegExp(`${sentence}$`)) as string));
    expect(office.values('Sheet1')).toBeUndefined();
  });

  it('know their editors whatever the capitals of the address', () => {
    const office = guarded({ editors: { users: [ben.toUpperCase()] } });
    office.batch([text(0, 0)], { caller: ben });
    expect(office.values('Sheet1')).toEqual([['x']]);
  });

  it('leave the cells beside them to everybody', () => {
    const office = guarded();
    office.batch([text(0, 1)], { caller: ben });
    office.type(1, 1, [['y']], { caller: ben });
    expect(office.values('B1:B2')).toEqual([['x'], ['y']]);
  });

  it('let their editors and the owner write', () => {
    const office = guarded({ editors: { users: [ben] } });
    office.batch([text(0, 0)], { caller: ben });
    office.batch([text(1, 0)]);
    expect(office.values('A1:A2')).toEqual([['x'], ['x']]);
  });

  it('that only warn keep nobody out', () => {
    const office = guarded({ warningOnly: true });
    office.type(0, 0, [['x']], { caller: ben });
    expect(office.values('A1')).toEqual([['x']]);
  });

  it('of a whole sheet leave out what is unprotected', () => {
    const office = new Office();
    office.batch([
      {
        addProtectedRange: {
          protectedRange: {
            range: { sheetId: 0 },
            unprotectedRanges: [
              { startColumnIndex: 2, endColumnIndex: 3 },
              { startColumnIndex: 3, endColumnIndex: 5, startRowIndex: 1 },
            ],
          },
        },
      },
    ]);
    office.type(1, 2, [['a', 'b', 'c']], { caller: ben });
    expect(refusal(() => office.type(0, 2, [['a', 'b']], { caller: ben }))).toEqual(badRequest(sentence));
  });

  it('move with the columns that they protect', () => {
    const office = guarded();
    office.batch([{ insertDimension: { range: { dimension: 'COLUMNS', startIndex: 0, endIndex: 2 } } }]);
    office.type(0, 0, [['x']], { caller: ben });
    expect(refusal(() => office.type(0, 2, [['x']], { caller: ben }))).toEqual(badRequest(sentence));
  });

  it('are changed field by field', () => {
    const office = guarded();
    office.batch([{ updateProtectedRange: { protectedRange: { protectedRangeId: 3, editors: { users: [ben] } }, fields: 'editors' } }]);
    office.type(0, 0, [['x']], { caller: ben });
    expect(office.world.sheets.spreadsheets['tracker']?.sheets[0]?.protectedRanges).toEqual([
      {
        protectedRangeId: 3,
        range: { sheetId: 0, startColumnIndex: 0, endColumnIndex: 1 },
        description: 'Ids',
        editors: { users: ['ana@vendor.example', ben] },
      },
    ]);
  });
});
