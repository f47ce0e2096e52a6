import { badRequest, ben, Office, refusal } from './office';

const choice = (strict: boolean) => ({
  setDataValidation: {
    range: { startColumnIndex: 0, endColumnIndex: 1 },
    rule: { condition: { type: 'ONE_OF_LIST', values: [{ userEnteredValue: 'yes' }, { userEnteredValue: 'no' }] }, strict },
  },
});

describe('editCells', () => {
  it('tells of a single cell with its value and the one before', () => {
    const office = new Office();
    office.put('A1', [['old']]);
    office.changes.length = 0;
    office.type(0, 0, [['2025-03-14']], { caller: ben });
    expect(office.changes).toEqual([
      { kind: 'file', fileId: 'tracker' },
      {
        kind: 'cells',
        fileId: 'tracker',
        sheetId: 0,
        by: ben,
        startRow: 0,
        endRow: 1,
        startColumn: 0,
        endColumn: 1,
        value: '45730',
        oldValue: 'old',
      },
    ]);
  });

  it('tells of a paste without values', () => {
    const office = new Office();
    office.type(1, 1, [['a', 'b'], ['c']]);
    expect(office.changes[1]).toEqual({
      kind: 'cells',
      fileId: 'tracker',
      sheetId: 0,
      by: 'ana@vendor.example',
      startRow: 1,
      endRow: 3,
      startColumn: 1,
      endColumn: 3,
    });
    expect(office.values('A1:C3')).toEqual([[], ['', 'a', 'b'], ['', 'c']]);
  });

  it('tells of a cell that was blanked with the old value alone', () => {
    const office = new Office();
    office.put('A1', [['old']]);
    office.type(0, 0, [['']]);
    expect(office.changes[2]).toEqual({
      kind: 'cells',
      fileId: 'tracker',
      sheetId: 0,
      by: 'ana@vendor.example',
      startRow: 0,
      endRow: 1,
      startColumn: 0,
      endColumn: 1,
      oldValue: 'old',
    });
  });

  it('refuses a single value that breaks a strict rule', () => {
    const office = new Office();
    office.batch([choice(true)]);
    expect(refusal(() => office.type(2, 0, [['maybe']]))).toEqual(
      badRequest(
        'The data you entered in cell A3 violates the data validation rules set on this cell. Please enter one of the following values: yes, no.',
      ),
    );
    office.type(2, 0, [['yes']]);
    expect(office.values('A1:A3')).toEqual([[], [], ['yes']]);
  });

  it('takes pasted values, blanks, and values that break a rule which only warns', () => {
    const office = new Office();
    office.batch([choice(true)]);
    office.type(0, 0, [['maybe'], ['never']]);
    office.type(0, 0, [['']]);
    office.batch([choice(false)]);
    office.type(2, 0, [['maybe']]);
    expect(office.values('A1:A3')).toEqual([[], ['never'], ['maybe']]);
  });

  it('takes what a program writes against a strict rule', () => {
    const office = new Office();
    office.batch([choice(true)]);
    office.put('A1', [['maybe']]);
    expect(office.values('A1')).toEqual([['maybe']]);
  });

  it('makes the grid longer under a paste', () => {
    const office = new Office();
    office.type(999, 25, [['a', 'b'], ['c']]);
    expect(office.values('Z1000:AA1001')).toEqual([['a', 'b'], ['c']]);
  });

  it('is for those who may edit', () => {
    expect(refusal(() => new Office().type(0, 0, [['x']], { caller: 'carla@globex.example' }))).toEqual({
      code: 403,
      status: 'PERMISSION_DENIED',
      message: 'The caller does not have permission',
    });
  });
});
