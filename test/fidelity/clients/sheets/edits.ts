import { ana } from '../../../local/open-sample';
import type { Clients } from '../open-clients';
import { batch, made, put, rows, sheetId, valuesOf } from './tracker';

/** https://developers.google.com/apps-script/guides/triggers/installable#limitations: writes of scripts and of the API fire nothing */
export function edits(clients: Clients): void {
  const { workspace } = clients;

  describe('an edit trigger', () => {
    const watched = async () => {
      const spreadsheetId = await made(clients);
      workspace.installProject(ana);
      workspace.run(ana, 'perform', [`ScriptApp.newTrigger('onCells').forSpreadsheet('${spreadsheetId}').onEdit().create()`]);
      return spreadsheetId;
    };
    const told = () => workspace.world.script.properties['cells'];

    it('does not fire for what comes through the API, and fires for what a person types', async () => {
      const spreadsheetId = await watched();
      await put(clients, spreadsheetId, 'A2', [['x']], 'USER_ENTERED');
      await batch(clients, spreadsheetId, [{ insertDimension: { range: rows(1) } }]);
      expect(told()).toBeUndefined();
      workspace.typeCells(ana, { spreadsheetId, sheetId, startRow: 1, startColumn: 0, values: [['y']] });
      expect(JSON.parse(told() ?? '[]')).toEqual([2, 2, 1, 1, 'y', null, ana, spreadsheetId]);
    });
  });

  describe('sorting', () => {
    // …/sheets/api/reference/rest/v4/spreadsheets/request#SortRangeRequest
    it('moves rows by their values, and leaves the heading where it is not in the range', async () => {
      const spreadsheetId = await made(clients, [['Customer'], ['Globex'], ['acme'], [5], ['']]);
      const range = { sheetId, startRowIndex: 1, endRowIndex: 5 };
      const sort = (sortOrder: string) =>
        batch(clients, spreadsheetId, [{ sortRange: { range, sortSpecs: [{ dimensionIndex: 0, sortOrder }] } }]);
      await sort('ASCENDING');
      expect(await valuesOf(clients, spreadsheetId, 'A1:A9')).toEqual([['Customer'], ['5'], ['acme'], ['Globex']]);
      await sort('DESCENDING');
      expect(await valuesOf(clients, spreadsheetId, 'A1:A9')).toEqual([['Customer'], ['Globex'], ['acme'], ['5']]);
    });
  });
}
