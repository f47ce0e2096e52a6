import { ana, ben } from '../../../local/open-sample';
import type { Clients } from '../open-clients';
import { batch, columns, made, type Request, sheetId, valuesOf } from './tracker';

const text = (rowIndex: number, columnIndex: number, stringValue: string): Request => ({
  updateCells: {
    start: { sheetId, rowIndex, columnIndex },
    rows: [{ values: [{ userEnteredValue: { stringValue } }] }],
    fields: 'userEnteredValue',
  },
});

/** https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/sheets#ProtectedRange */
export function protections(clients: Clients): void {
  const { refused } = clients;
  const protect = (protectedRange: object): Request => ({ addProtectedRange: { protectedRange } });
  const forbidden = { code: 400, reason: 'INVALID_ARGUMENT' };

  describe('a protected range', () => {
    // https://developers.google.com/apps-script/reference/spreadsheet/protection#removeEditor(String): neither the owner nor the current user
    it('keeps the owner, and whoever protects it, among its editors', async () => {
      const spreadsheetId = await made(clients);
      const range = { sheetId, startColumnIndex: 0, endColumnIndex: 1 };
      const { replies } = await batch(clients, spreadsheetId, [protect({ range, editors: { users: [] } })], ben);
      expect(replies?.[0]?.addProtectedRange?.protectedRange?.editors?.users).toEqual([ana, ben]);
    });

    it('of a sheet leaves free what it names as not protected', async () => {
      const spreadsheetId = await made(clients);
      const free = { sheetId, startColumnIndex: 1, endColumnIndex: 2 };
      await batch(clients, spreadsheetId, [protect({ range: { sheetId }, unprotectedRanges: [free], editors: { users: [ana] } })]);
      expect(await refused(batch(clients, spreadsheetId, [text(1, 0, 'x')], ben))).toMatchObject(forbidden);
      await batch(clients, spreadsheetId, [text(1, 1, 'x')], ben);
      expect(await valuesOf(clients, spreadsheetId, 'A2:B2')).toEqual([['', 'x']]);
    });

    it('goes with its columns, and fails a whole batch that touches it', async () => {
      const spreadsheetId = await made(clients);
      const range = { sheetId, startColumnIndex: 0, endColumnIndex: 1 };
      await batch(clients, spreadsheetId, [protect({ range, editors: { users: [ana] } }), { insertDimension: { range: columns(0) } }]);
      const refusal = await refused(batch(clients, spreadsheetId, [text(1, 0, 'free'), text(1, 1, 'held')], ben));
      expect(refusal).toMatchObject(forbidden);
      expect(await valuesOf(clients, spreadsheetId, 'A1:C9')).toBeUndefined();
    });

    it('that warns has no editors, and keeps nobody out who writes by program', async () => {
      const spreadsheetId = await made(clients);
      const both = protect({ range: { sheetId }, warningOnly: true, editors: { users: [ana] } });
      const { replies } = await batch(clients, spreadsheetId, [both]);
      expect(replies?.[0]?.addProtectedRange?.protectedRange?.editors).toBeUndefined();
      await batch(clients, spreadsheetId, [text(1, 0, 'x')], ben);
    });

    it('is changed by its editors alone', async () => {
      const spreadsheetId = await made(clients);
      const { replies } = await batch(clients, spreadsheetId, [protect({ range: { sheetId }, editors: { users: [ana] } })]);
      const { protectedRangeId = 0 } = replies?.[0]?.addProtectedRange?.protectedRange ?? {};
      const remove: Request = { deleteProtectedRange: { protectedRangeId: protectedRangeId ?? 0 } };
      expect(await refused(batch(clients, spreadsheetId, [remove], ben))).toMatchObject({ code: 400 });
      await batch(clients, spreadsheetId, [remove]);
      await batch(clients, spreadsheetId, [text(1, 0, 'x')], ben);
    });
  });

  // https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/cells#DataValidationRule
  it('a drop-down offers its choices, and does not bind what a program writes', async () => {
    const spreadsheetId = await made(clients);
    const condition = { type: 'ONE_OF_LIST', values: [{ userEnteredValue: 'signed' }] };
    const range = { sheetId, startRowIndex: 1, startColumnIndex: 0, endColumnIndex: 1 };
    await batch(clients, spreadsheetId, [
      { setDataValidation: { range, rule: { condition, strict: true, showCustomUi: true } } },
      text(1, 0, 'whatever'),
    ]);
    expect(await valuesOf(clients, spreadsheetId, 'A2')).toEqual([['whatever']]);
  });
}
