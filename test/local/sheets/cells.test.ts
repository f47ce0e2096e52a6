import { Office } from './office';

const fields =
  'sheets(data(rowData(values(userEnteredValue,effectiveValue,formattedValue,note,hyperlink,dataValidation,userEnteredFormat))))';
const cell = (office: Office, ranges: readonly string[] = ['A1']): unknown => {
  const answer = office.ask('get', undefined, { query: { ranges, includeGridData: true, fields } }) as {
    sheets: [{ data: [{ rowData?: [{ values?: unknown[] }] }] }];
  };
  return answer.sheets[0].data[0].rowData?.[0].values?.[0];
};
const update = (data: object, mask: string) => ({ updateCells: { start: {}, rows: [{ values: [data] }], fields: mask } });

describe('cells', () => {
  it('are answered as entered, as they come out, and as they are shown', () => {
    const office = new Office();
    office.put('A1', [['2025-03-14']], 'USER_ENTERED');
    expect(cell(office)).toEqual({
      userEnteredValue: { numberValue: 45730 },
      effectiveValue: { numberValue: 45730 },
      formattedValue: '2025-03-14',
      userEnteredFormat: { numberFormat: { type: 'DATE', pattern: 'yyyy-mm-dd' } },
    });
  });

  it('with a link know where it leads', () => {
    const office = new Office();
    office.batch([update({ userEnteredValue: { formulaValue: '=HYPERLINK("https://x.example/d","TDD")' } }, 'userEnteredValue')]);
    expect(cell(office)).toEqual({
      userEnteredValue: { formulaValue: '=HYPERLINK("https://x.example/d","TDD")' },
      effectiveValue: { stringValue: 'TDD' },
      formattedValue: 'TDD',
      hyperlink: 'https://x.example/d',
    });
  });

  it('with a formula that is not calculated show an error', () => {
    const office = new Office();
    office.batch([update({ userEnteredValue: { formulaValue: '=SUM(A2:A3)' } }, 'userEnteredValue')]);
    expect(cell(office)).toEqual({
      userEnteredValue: { formulaValue: '=SUM(A2:A3)' },
      effectiveValue: { errorValue: { type: 'NAME', message: "Unknown function: 'SUM'." } },
      formattedValue: '#NAME?',
    });
  });

  it.each(['=1+1', '+1', '-1', '@x', "'x"])('with a stringValue hold text whatever it starts with: %s', (stringValue) => {
    const office = new Office();
    office.batch([update({ userEnteredValue: { stringValue } }, 'userEnteredValue')]);
    expect(cell(office)).toEqual({ userEnteredValue: { stringValue }, effectiveValue: { stringValue }, formattedValue: stringValue });
  });

  it('keep what an update does not name and lose what it names and does not give', () => {
    const office = new Office();
    office.batch([
      update(
        {
          userEnteredValue: { numberValue: 1 },
          note: 'n',
          userEnteredFormat: { textFormat: { bold: true, italic: true }, wrapStrategy: 'WRAP' },
        },
        '*',
      ),
      update({ userEnteredFormat: { textFormat: { bold: false } } }, 'userEnteredFormat.textFormat(bold,italic)'),
      update({}, 'note'),
    ]);
    expect(cell(office)).toEqual({
      userEnteredValue: { numberValue: 1 },
      effectiveValue: { numberValue: 1 },
      formattedValue: '1',
      userEnteredFormat: { textFormat: { bold: false }, wrapStrategy: 'WRAP' },
    });
  });

  it('of a range that its rows do not cover are cleared', () => {
    const office = new Office();
    office.put('A1:B2', [
      ['a', 'b'],
      ['c', 'd'],
    ]);
    office.batch([
      {
        updateCells: {
          range: { endRowIndex: 2, endColumnIndex: 2 },
          rows: [{ values: [{ userEnteredValue: { stringValue: 'x' } }] }],
          fields: 'userEnteredValue',
        },
      },
    ]);
    expect(office.values('A1:B2')).toEqual([['x']]);
  });

  it('know the rule that holds for them; one that is cut out of a rule has none', () => {
    const office = new Office();
    const rule = { condition: { type: 'ONE_OF_LIST', values: [{ userEnteredValue: 'y' }] }, strict: true, showCustomUi: true };
    office.batch([
      { setDataValidation: { range: { startRowIndex: 0, endRowIndex: 3, startColumnIndex: 0, endColumnIndex: 3 }, rule } },
      { setDataValidation: { range: { startRowIndex: 1, endRowIndex: 2, startColumnIndex: 1, endColumnIndex: 2 } } },
    ]);
    const at = ['A1', 'B2', 'A2', 'C2', 'B3', 'D1'].map((place) => cell(office, [place]));
    expect(at).toEqual([
      { dataValidation: rule },
      undefined,
      { dataValidation: rule },
      { dataValidation: rule },
      { dataValidation: rule },
      undefined,
    ]);
  });

  it('are copied over a larger range, and moved', () => {
    const office = new Office();
    office.put('A1:B1', [['a', 'b']]);
    office.batch([
      {
        copyPaste: { source: { endRowIndex: 1, endColumnIndex: 2 }, destination: { startRowIndex: 1, endRowIndex: 3, endColumnIndex: 4 } },
      },
      { cutPaste: { source: { endRowIndex: 1, endColumnIndex: 2 }, destination: { rowIndex: 4, columnIndex: 1 } } },
    ]);
    expect(office.values('A1:D5')).toEqual([[], ['a', 'b', 'a', 'b'], ['a', 'b', 'a', 'b'], [], ['', 'a', 'b']]);
  });

  it('are answered when a field mask names them, whatever includeGridData says', () => {
    const office = new Office();
    office.put('A1', [['a']]);
    expect(office.ask('get', undefined, { query: { ranges: ['A1'], fields: 'sheets.data.rowData.values.formattedValue' } })).toEqual({
      sheets: [{ data: [{ rowData: [{ values: [{ formattedValue: 'a' }] }] }] }],
    });
  });
});
