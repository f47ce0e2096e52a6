import { ana } from '../../../local/open-sample';
import type { Clients } from '../open-clients';
import { batch, columns, made, mark, rows, sheetId, valuesOf } from './tracker';

/** https://developers.google.com/workspace/sheets/api/guides/metadata */
export function marks(clients: Clients): void {
  const { as, refused } = clients;
  const search = async (spreadsheetId: string, developerMetadataLookup: object) => {
    const requestBody = { dataFilters: [{ developerMetadataLookup }] };
    const { data } = await as(ana).sheets.spreadsheets.developerMetadata.search({ spreadsheetId, requestBody });
    return (data.matchedDeveloperMetadata ?? []).map(({ developerMetadata: { metadataValue, location } = {} }) => [
      metadataValue,
      location?.locationType,
    ]);
  };

  describe('developer metadata', () => {
    it('stands on the spreadsheet, a sheet, a row and a column, and is found by where it stands', async () => {
      const spreadsheetId = await made(clients);
      await batch(clients, spreadsheetId, [
        mark('k', 'all', { spreadsheet: true }),
        mark('k', 'sheet', { sheetId }),
        mark('k', 'row', { dimensionRange: rows(1) }),
        mark('k', 'column', { dimensionRange: columns(1) }),
      ]);
      expect(await search(spreadsheetId, { metadataKey: 'k' })).toEqual([
        ['all', 'SPREADSHEET'],
        ['sheet', 'SHEET'],
        ['row', 'ROW'],
        ['column', 'COLUMN'],
      ]);
      expect(await search(spreadsheetId, { metadataKey: 'k', locationType: 'COLUMN' })).toEqual([['column', 'COLUMN']]);
      // …/reference/rest/v4/DataFilter#DeveloperMetadataLocationMatchingStrategy: intersecting places too, unless it says exact
      const metadataLocation = { dimensionRange: rows(1) };
      expect((await search(spreadsheetId, { metadataLocation })).map(([value]) => value)).toEqual(['sheet', 'row', 'column']);
      expect(await search(spreadsheetId, { metadataLocation, locationMatchingStrategy: 'EXACT_LOCATION' })).toEqual([['row', 'ROW']]);
    });

    it('goes with its column: moved, shifted by another, and gone when it is deleted', async () => {
      const spreadsheetId = await made(clients, [['Customer', 'Stage', 'AE']]);
      await batch(clients, spreadsheetId, [mark('column', 'stage', { dimensionRange: columns(1) })]);
      const placed = async () => {
        const dataFilters = [{ developerMetadataLookup: { metadataKey: 'column' } }];
        const { data } = await as(ana).sheets.spreadsheets.values.batchGetByDataFilter({ spreadsheetId, requestBody: { dataFilters } });
        return data.valueRanges?.map(({ valueRange }) => [valueRange?.range, valueRange?.values]);
      };
      await batch(clients, spreadsheetId, [{ insertDimension: { range: columns(0) } }]);
      expect(await placed()).toEqual([['Handoffs!C1:C20', [['Stage']]]]);
      await batch(clients, spreadsheetId, [{ moveDimension: { source: columns(2), destinationIndex: 5 } }]);
      expect(await placed()).toEqual([['Handoffs!E1:E20', [['Stage']]]]);
      await batch(clients, spreadsheetId, [{ deleteDimension: { range: columns(4) } }]);
      expect(await placed()).toBeUndefined();
    });

    // …/reference/rest/v4/spreadsheets.values/batchUpdateByDataFilter and batchClearByDataFilter
    it('selects what is written and cleared', async () => {
      const spreadsheetId = await made(clients, [
        ['Customer', 'Stage'],
        ['Globex', 'Signed'],
      ]);
      await batch(clients, spreadsheetId, [mark('row', 'H-1', { dimensionRange: rows(1) })]);
      const dataFilter = { developerMetadataLookup: { metadataKey: 'row', metadataValue: 'H-1' } };
      const data = [{ dataFilter, majorDimension: 'ROWS', values: [['Initech']] }];
      const requestBody = { valueInputOption: 'RAW', data };
      const { data: written } = await as(ana).sheets.spreadsheets.values.batchUpdateByDataFilter({ spreadsheetId, requestBody });
      expect(written.responses?.map(({ updatedRange, updatedCells }) => [updatedRange, updatedCells])).toEqual([['Handoffs!A2', 1]]);
      expect(await valuesOf(clients, spreadsheetId, 'A1:B2')).toEqual([
        ['Customer', 'Stage'],
        ['Initech', 'Signed'],
      ]);
      await as(ana).sheets.spreadsheets.values.batchClearByDataFilter({ spreadsheetId, requestBody: { dataFilters: [dataFilter] } });
      expect(await valuesOf(clients, spreadsheetId, 'A1:B2')).toEqual([['Customer', 'Stage']]);
    });

    // …/reference/rest/v4/spreadsheets/request#UpdateDeveloperMetadataRequest, #DeleteDeveloperMetadataRequest
    it('is changed and deleted by what it is found by', async () => {
      const spreadsheetId = await made(clients);
      const dataFilters = [{ developerMetadataLookup: { metadataKey: 'row' } }];
      await batch(clients, spreadsheetId, [mark('row', 'H-1', { dimensionRange: rows(1) })]);
      await batch(clients, spreadsheetId, [
        { updateDeveloperMetadata: { dataFilters, developerMetadata: { metadataValue: 'H-2' }, fields: 'metadataValue' } },
      ]);
      expect(await search(spreadsheetId, { metadataKey: 'row' })).toEqual([['H-2', 'ROW']]);
      await batch(clients, spreadsheetId, [{ deleteDeveloperMetadata: { dataFilter: dataFilters[0] ?? {} } }]);
      expect(await search(spreadsheetId, { metadataKey: 'row' })).toEqual([]);
    });

    it('needs a key, a place and a visibility, and one row or column', async () => {
      const spreadsheetId = await made(clients);
      for (const bad of [
        mark('', 'x', { dimensionRange: rows(1) }),
        mark('k', 'x', {}),
        mark('k', 'x', { dimensionRange: rows(1, 3) }),
        mark('k', 'x', { dimensionRange: rows(1) }, 'DEVELOPER_METADATA_VISIBILITY_UNSPECIFIED'),
      ])
        expect(await refused(batch(clients, spreadsheetId, [bad]))).toMatchObject({ code: 400, reason: 'INVALID_ARGUMENT' });
    });

    // …/guides/metadata#limits: 30,000 characters for each sheet
    it('is at most 30,000 characters on a sheet', async () => {
      const spreadsheetId = await made(clients);
      await batch(clients, spreadsheetId, [mark('k', 'v'.repeat(29_999), { sheetId })]);
      expect(await refused(batch(clients, spreadsheetId, [mark('k', 'v', { sheetId })]))).toMatchObject({ code: 400 });
    });
  });
}
