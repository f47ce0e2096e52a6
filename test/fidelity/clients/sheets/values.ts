import { ana } from '../../../local/open-sample';
import type { Clients } from '../open-clients';
import { batch, made, put, sheetId, valuesOf } from './tracker';

/** https://developers.google.com/workspace/sheets/api/guides/values */
export function values(clients: Clients): void {
  const { as, refused } = clients;

  describe('values', () => {
    // …/reference/rest/v4/ValueRenderOption, …/DateTimeRenderOption
    it.each([
      [{}, ['1,234.50', '02/11/2026', '3', 'TRUE']],
      [{ valueRenderOption: 'UNFORMATTED_VALUE' }, [1234.5, 46328, 3, true]],
      [{ valueRenderOption: 'UNFORMATTED_VALUE', dateTimeRenderOption: 'FORMATTED_STRING' }, [1234.5, '02/11/2026', 3, true]],
      [{ valueRenderOption: 'FORMULA' }, [1234.5, 46328, '=1+2', true]],
    ])('are read as %j asks', async (query, row) => {
      const spreadsheetId = await made(clients);
      const locale = { updateSpreadsheetProperties: { properties: { locale: 'en_GB' }, fields: 'locale' } };
      const range = { sheetId, startRowIndex: 0, endRowIndex: 1 };
      const number = { userEnteredFormat: { numberFormat: { type: 'NUMBER', pattern: '#,##0.00' } } };
      await batch(clients, spreadsheetId, [
        locale,
        { repeatCell: { range: { ...range, endColumnIndex: 1 }, cell: number, fields: 'userEnteredFormat.numberFormat' } },
      ]);
      await put(clients, spreadsheetId, 'A1', [['1234.5', '02/11/2026', '=1+2', 'true']], 'USER_ENTERED');
      expect(await valuesOf(clients, spreadsheetId, 'A1:D1', query)).toEqual([row]);
    });

    // …/reference/rest/v4/spreadsheets.values#ValueRange.values: empty trailing rows and columns are omitted
    it('come by row, or by column, without what is empty at the end', async () => {
      const spreadsheetId = await made(clients, [
        ['a', '', ''],
        ['', '', 'c'],
      ]);
      expect(await valuesOf(clients, spreadsheetId, 'A1:F9')).toEqual([['a'], ['', '', 'c']]);
      expect(await valuesOf(clients, spreadsheetId, 'A1:F9', { majorDimension: 'COLUMNS' })).toEqual([['a'], [], ['', 'c']]);
    });

    // …/reference/rest/v4/ValueInputOption: RAW is stored as is
    it('that are numbers, dates or formulas for people are text when they are written raw', async () => {
      const spreadsheetId = await made(clients);
      const typed = ['5', '2026-11-02', '=1+2', 'TRUE', "'x"];
      await put(clients, spreadsheetId, 'A1', [typed]);
      expect(await valuesOf(clients, spreadsheetId, 'A1:E1', { valueRenderOption: 'UNFORMATTED_VALUE' })).toEqual([typed]);
      await put(clients, spreadsheetId, 'A2', [typed], 'USER_ENTERED');
      expect(await valuesOf(clients, spreadsheetId, 'A2:E2', { valueRenderOption: 'UNFORMATTED_VALUE' })).toEqual([
        [5, 46328, 3, true, 'x'],
      ]);
    });

    it('of JSON keep their type: numbers, truth values and text', async () => {
      const spreadsheetId = await made(clients, [[5, true, '5']]);
      expect(await valuesOf(clients, spreadsheetId, 'A1:C1', { valueRenderOption: 'UNFORMATTED_VALUE' })).toEqual([[5, true, '5']]);
    });

    // …/reference/rest/v4/spreadsheets.values/batchUpdate: all of it, or nothing
    it('of a batch are all written, or none', async () => {
      const spreadsheetId = await made(clients);
      const data = [
        { range: 'A1', values: [['a']] },
        { range: 'Nowhere!A1', values: [['b']] },
      ];
      const bad = as(ana).sheets.spreadsheets.values.batchUpdate({ spreadsheetId, requestBody: { valueInputOption: 'RAW', data } });
      expect(await refused(bad)).toMatchObject({ code: 400, reason: 'INVALID_ARGUMENT' });
      expect(await valuesOf(clients, spreadsheetId, 'A1')).toBeUndefined();
    });

    // …/reference/rest/v4/spreadsheets.values/append#InsertDataOption; the table may begin in a later column, and the new row with it
    it('are appended below the table that is found in the range, in its columns', async () => {
      const spreadsheetId = await made(clients, [
        ['', '', 'Customer'],
        ['', '', 'Globex'],
      ]);
      const append = async (range: string) =>
        (
          await as(ana).sheets.spreadsheets.values.append({
            spreadsheetId,
            range,
            valueInputOption: 'RAW',
            insertDataOption: 'INSERT_ROWS',
            includeValuesInResponse: true,
            requestBody: { values: [['Acme']] },
          })
        ).data;
      const { tableRange, updates } = await append('Handoffs!C1');
      expect([tableRange, updates?.updatedRange, updates?.updatedData?.values]).toEqual(['Handoffs!C1:C2', 'Handoffs!C3', [['Acme']]]);
    });

    it('are cleared without their formats', async () => {
      const spreadsheetId = await made(clients, [['a']]);
      const { data } = await as(ana).sheets.spreadsheets.values.batchClear({ spreadsheetId, requestBody: { ranges: ['A1:B2'] } });
      expect(data.clearedRanges).toEqual(['Handoffs!A1:B2']);
      expect(await valuesOf(clients, spreadsheetId, 'A1')).toBeUndefined();
    });
  });
}
