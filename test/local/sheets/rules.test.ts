import { badRequest, Office, refusal } from './office';

const rule = (text: string) => ({
  ranges: [{ sheetId: 0, startColumnIndex: 0, endColumnIndex: 1 }],
  booleanRule: { condition: { type: 'TEXT_EQ', values: [{ userEnteredValue: text }] }, format: { textFormat: { bold: true } } },
});
const answered = (text: string) => ({ ...rule(text), ranges: [{ startColumnIndex: 0, endColumnIndex: 1 }] });

describe('conditional formats', () => {
  it('are added at an index, replaced, moved and deleted', () => {
    const office = new Office();
    office.batch([
      { addConditionalFormatRule: { rule: rule('a'), index: 0 } },
      { addConditionalFormatRule: { rule: rule('b'), index: 0 } },
    ]);
    expect(
      office.batch([
        { updateConditionalFormatRule: { index: 1, rule: rule('c') } },
        { updateConditionalFormatRule: { sheetId: 0, index: 1, newIndex: 0 } },
        { deleteConditionalFormatRule: { sheetId: 0, index: 1 } },
      ]),
    ).toEqual({
      spreadsheetId: 'tracker',
      replies: [
        { updateConditionalFormatRule: { oldIndex: 1, newIndex: 1, oldRule: rule('a'), newRule: rule('c') } },
        { updateConditionalFormatRule: { oldIndex: 1, newIndex: 0, oldRule: rule('c'), newRule: rule('c') } },
        { deleteConditionalFormatRule: { rule: rule('b') } },
      ],
    });
    expect(office.ask('get', undefined, { query: { fields: 'sheets(conditionalFormats)' } })).toEqual({
      sheets: [{ conditionalFormats: [answered('c')] }],
    });
  });
});

describe('named ranges', () => {
  it('name a range of values', () => {
    const office = new Office();
    office.put('B2', [['Rome']]);
    office.batch([
      {
        addNamedRange: {
          namedRange: { name: 'City', range: { startRowIndex: 1, endRowIndex: 2, startColumnIndex: 1, endColumnIndex: 2 } },
        },
      },
    ]);
    expect(office.values('City')).toEqual([['Rome']]);
    expect(refusal(() => office.batch([{ addNamedRange: { namedRange: { name: 'CITY', range: {} } } }]))).toEqual(
      badRequest('Invalid requests[0].addNamedRange: A named range with the name "CITY" already exists. Please enter another name.'),
    );
  });
});

describe('typing against a rule', () => {
  it.each<[object, string, boolean]>([
    [{ type: 'DATE_IS_VALID' }, '2025-03-14', true],
    [{ type: 'DATE_IS_VALID' }, 'soon', false],
    [{ type: 'BOOLEAN' }, 'TRUE', true],
    [{ type: 'BOOLEAN' }, 'yes', false],
    [{ type: 'NUMBER_BETWEEN', values: [{ userEnteredValue: '1' }, { userEnteredValue: '5' }] }, '3', true],
    [{ type: 'NUMBER_BETWEEN', values: [{ userEnteredValue: '1' }, { userEnteredValue: '5' }] }, '6', false],
    [{ type: 'TEXT_IS_EMAIL' }, 'ana@vendor.example', true],
    [{ type: 'TEXT_IS_EMAIL' }, 'Ana', false],
    [{ type: 'DATE_AFTER', values: [{ userEnteredValue: '2025-03-14' }] }, '2025-03-15', true],
    [{ type: 'ONE_OF_RANGE', values: [{ userEnteredValue: '=Sheet1!D1:D3' }] }, 'IE', true],
    [{ type: 'ONE_OF_RANGE', values: [{ userEnteredValue: '=Sheet1!D1:D3' }] }, 'XX', false],
  ])('%j takes %s: %p', (condition, text, taken) => {
    const office = new Office();
    office.put('D1:D2', [['AE'], ['IE']]);
    office.batch([{ setDataValidation: { range: { endRowIndex: 1, endColumnIndex: 1 }, rule: { condition, strict: true } } }]);
    expect(refusal(() => office.type(0, 0, [[text]])) === null).toBe(taken);
  });
});
