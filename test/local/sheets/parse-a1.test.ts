import { formatA1 } from '../../../local/sheets/format-a1';
import { newSheet } from '../../../local/sheets/new-sheet';
import { newSpreadsheet } from '../../../local/sheets/new-spreadsheet';
import { parseA1 } from '../../../local/sheets/parse-a1';

describe('parseA1', () => {
  const spreadsheet = newSpreadsheet();
  spreadsheet.sheets.push(newSheet({ sheetId: 7, title: "Ana's log" }), newSheet({ sheetId: 8, title: 'Go!' }));

  it.each<[string, object]>([
    ['Sheet1', { sheetId: 0 }],
    ["'Ana''s log'", { sheetId: 7 }],
    ["Ana's log!B2", { sheetId: 7, startRowIndex: 1, endRowIndex: 2, startColumnIndex: 1, endColumnIndex: 2 }],
    ['A1:C3', { sheetId: 0, startRowIndex: 0, endRowIndex: 3, startColumnIndex: 0, endColumnIndex: 3 }],
    ['C3:A1', { sheetId: 0, startRowIndex: 0, endRowIndex: 3, startColumnIndex: 0, endColumnIndex: 3 }],
    ['Sheet1!$A$1:B', { sheetId: 0, startRowIndex: 0, startColumnIndex: 0, endColumnIndex: 2 }],
    ['A:AA', { sheetId: 0, startColumnIndex: 0, endColumnIndex: 27 }],
    ["'Go!'", { sheetId: 8 }],
    ["'Go!'!A1", { sheetId: 8, startRowIndex: 0, endRowIndex: 1, startColumnIndex: 0, endColumnIndex: 1 }],
    ['R2C3', { sheetId: 0, startRowIndex: 1, endRowIndex: 2, startColumnIndex: 2, endColumnIndex: 3 }],
    ['Sheet1!R2C3:R1C1', { sheetId: 0, startRowIndex: 0, endRowIndex: 2, startColumnIndex: 0, endColumnIndex: 3 }],
    ['2:5', { sheetId: 0, startRowIndex: 1, endRowIndex: 5 }],
  ])('reads %s', (a1, range) => {
    expect(parseA1(spreadsheet, a1)).toEqual(range);
  });

  it.each(['Nowhere!A1', 'Sheet1!', 'A1:', 'A', 'A0', 'A1:B2:C3', ''])('refuses %p', (a1) => {
    expect(() => parseA1(spreadsheet, a1)).toThrow(`Unable to parse range: ${a1}`);
  });
});

describe('formatA1', () => {
  it.each([
    ['Sheet1', 'Sheet1!A1:AB3'],
    ['My log', "'My log'!A1:AB3"],
    ["Ana's", "'Ana''s'!A1:AB3"],
    ['A1', "'A1'!A1:AB3"],
    ['2025', "'2025'!A1:AB3"],
  ])('quotes %s where it must', (title, a1) => {
    expect(formatA1({ sheet: newSheet({ sheetId: 0, title }), startRow: 0, endRow: 3, startColumn: 0, endColumn: 28 })).toBe(a1);
  });
});
