import type { sheets_v4 } from '@googleapis/sheets';
import { ApiError } from '../../../local/kernel/api-error';
import { ana, ben, carla } from '../../local/open-sample';
import { countsStand } from './counts-stand';
import { openClients } from './open-clients';
import { edits } from './sheets/edits';
import { marks } from './sheets/marks';
import { protections } from './sheets/protections';
import { values } from './sheets/values';

const clients = openClients();
const { as, refused, hooks, workspace } = clients;

afterEach(() => {
  hooks.beforeCall = undefined;
  workspace.world.sheets.metadataFollowsSort = false;
});

type Request = sheets_v4.Schema$Request;

const sheetId = 101;
const rows = (startIndex: number, endIndex = startIndex + 1) => ({ sheetId, dimension: 'ROWS', startIndex, endIndex });
const columns = (startIndex: number) => ({ sheetId, dimension: 'COLUMNS', startIndex, endIndex: startIndex + 1 });

/** A spreadsheet of Ana's as Set up makes it, with these values from A1 on; Ben may edit. */
async function made(values: readonly (readonly (string | number)[])[] = [], role = 'writer'): Promise<string> {
  const { data } = await as(ana).sheets.spreadsheets.create({
    requestBody: {
      properties: { title: 'Handoffs', locale: 'en_GB', timeZone: 'Etc/UTC' },
      sheets: [{ properties: { sheetId, title: 'Handoffs', gridProperties: { rowCount: 20, columnCount: 6, frozenRowCount: 1 } } }],
    },
  });
  const spreadsheetId = data.spreadsheetId ?? '';
  const permission = { type: 'user', role, emailAddress: ben };
  await as(ana).drive.permissions.create({ fileId: spreadsheetId, sendNotificationEmail: false, requestBody: permission });
  if (values.length > 0) await put(spreadsheetId, 'Handoffs!A1', values);
  return spreadsheetId;
}

const put = (spreadsheetId: string, range: string, values: readonly (readonly unknown[])[], valueInputOption = 'RAW', who = ana) =>
  as(who).sheets.spreadsheets.values.update({
    spreadsheetId,
    range,
    valueInputOption,
    requestBody: { values: values.map((row) => [...row]) },
  });

const batch = async (spreadsheetId: string, requests: Request[], who = ana) =>
  (await as(who).sheets.spreadsheets.batchUpdate({ spreadsheetId, requestBody: { requests } })).data;

const valuesOf = async (spreadsheetId: string, range: string, query: object = {}) =>
  (await as(ana).sheets.spreadsheets.values.get({ spreadsheetId, range, ...query })).data;

const text = (rowIndex: number, columnIndex: number, ...texts: string[]): Request => ({
  updateCells: {
    start: { sheetId, rowIndex, columnIndex },
    rows: [{ values: texts.map((stringValue) => ({ userEnteredValue: { stringValue } })) }],
    fields: 'userEnteredValue',
  },
});

const mark = (metadataKey: string, metadataValue: string, dimensionRange: object): Request => ({
  createDeveloperMetadata: { developerMetadata: { metadataKey, metadataValue, visibility: 'PROJECT', location: { dimensionRange } } },
});

describe('spreadsheets.batchUpdate', () => {
  it('builds a tracker with every request kind that the product sends', async () => {
    const spreadsheetId = await made();
    const log = 102;
    const { replies } = await batch(spreadsheetId, [
      {
        addSheet: {
          properties: { sheetId: log, title: 'Log', index: 1, gridProperties: { rowCount: 200, columnCount: 10, frozenRowCount: 1 } },
        },
      },
      { appendDimension: { sheetId, dimension: 'COLUMNS', length: 2 } },
      {
        updateCells: {
          start: { sheetId, rowIndex: 0, columnIndex: 0 },
          rows: [
            {
              values: [
                { userEnteredValue: { stringValue: 'Customer' }, note: 'Who buys.', userEnteredFormat: { textFormat: { bold: true } } },
              ],
            },
          ],
          fields: 'userEnteredValue,userEnteredFormat,note',
        },
      },
      mark('handoff.column', 'customer', columns(0)),
      {
        updateDimensionProperties: {
          range: columns(0),
          properties: { pixelSize: 180, hiddenByUser: true },
          fields: 'pixelSize,hiddenByUser',
        },
      },
      {
        repeatCell: {
          range: { sheetId, startColumnIndex: 0, endColumnIndex: 1, startRowIndex: 1 },
          cell: { userEnteredFormat: { numberFormat: { type: 'TEXT' } } },
          fields: 'userEnteredFormat.numberFormat',
        },
      },
      {
        setDataValidation: {
          range: { sheetId, startColumnIndex: 1, endColumnIndex: 2, startRowIndex: 1 },
          rule: { condition: { type: 'ONE_OF_LIST', values: [{ userEnteredValue: 'signed' }] }, strict: true, showCustomUi: true },
        },
      },
      {
        addConditionalFormatRule: {
          index: 0,
          rule: {
            ranges: [{ sheetId, startColumnIndex: 2, endColumnIndex: 3, startRowIndex: 1 }],
            booleanRule: {
              condition: { type: 'TEXT_EQ', values: [{ userEnteredValue: 'Meeting booked' }] },
              format: { backgroundColor: { red: 0.9, green: 0.97, blue: 0.92 } },
            },
          },
        },
      },
      { addProtectedRange: { protectedRange: { range: { sheetId: log }, description: 'Handoff: log', warningOnly: true } } },
      {
        addProtectedRange: {
          protectedRange: {
            range: { sheetId, startColumnIndex: 1, endColumnIndex: 2 },
            description: 'Handoff: signature',
            warningOnly: false,
            editors: { users: [ben] },
          },
        },
      },
      { appendCells: { sheetId: log, rows: [{ values: [{ userEnteredValue: { stringValue: 'entry' } }] }], fields: 'userEnteredValue' } },
    ]);
    const kinds = replies?.map((reply) => Object.keys(reply)[0] ?? '');
    expect(kinds).toEqual(['addSheet', '', '', 'createDeveloperMetadata', '', '', '', '', 'addProtectedRange', 'addProtectedRange', '']);
    const standing = replies?.[9]?.addProtectedRange?.protectedRange;
    expect(standing?.editors?.users).toEqual([ana, ben]);
    await batch(spreadsheetId, [{ deleteProtectedRange: { protectedRangeId: standing?.protectedRangeId ?? 0 } }]);

    const fields =
      'sheets(properties(sheetId,gridProperties),protectedRanges(protectedRangeId,description),data(columnMetadata(developerMetadata(metadataKey,metadataValue))))';
    const dataFilters = [{ gridRange: { sheetId, startRowIndex: 0, endRowIndex: 1 } }];
    const { data } = await as(ana).sheets.spreadsheets.getByDataFilter({
      spreadsheetId,
      fields,
      requestBody: { dataFilters, includeGridData: true },
    });
    expect(data).toEqual({
      sheets: [
        {
          properties: { sheetId, gridProperties: { rowCount: 20, columnCount: 8, frozenRowCount: 1 } },
          data: [
            {
              columnMetadata: [
                { developerMetadata: [{ metadataKey: 'handoff.column', metadataValue: 'customer' }] },
                ...Array.from({ length: 7 }, () => ({})),
              ],
            },
          ],
        },
      ],
    });
  });

  // https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/batchUpdate: “If any request is not valid then the entire request will fail and nothing will be applied.”
  it('applies all requests or none', async () => {
    const spreadsheetId = await made([['before']]);
    const refusal = await refused(batch(spreadsheetId, [text(0, 0, 'after'), text(900, 0, 'lost')]));
    expect([refusal.code, refusal.reason]).toEqual([400, 'INVALID_ARGUMENT']);
    expect(refusal.message).toMatch(/^Invalid requests\[1\]\.updateCells: /);
    expect((await valuesOf(spreadsheetId, 'A1')).values).toEqual([['before']]);
  });

  it.each<[string, Request[]]>([
    ['no requests', []],
    ['an empty request', [{}]],
    ['a request kind that there is not', [{ paintItRed: {} } as Request]],
    ['a field that there is not', [{ updateCells: { ...text(0, 0, 'x').updateCells, colour: 'red' } as object }]],
    ['a sheet that there is not', [{ appendDimension: { sheetId: 999, dimension: 'ROWS', length: 1 } }]],
    ['a title that is taken', [{ addSheet: { properties: { title: 'Handoffs' } } }]],
    ['a sheet id that is taken', [{ addSheet: { properties: { sheetId, title: 'Other' } } }]],
    ['a mask of nothing', [{ updateCells: { ...text(0, 0, 'x').updateCells, fields: '' } }]],
    ['a mask of what cells have not', [{ updateCells: { ...text(0, 0, 'x').updateCells, fields: 'colour' } }]],
    ['an unknown condition', [{ setDataValidation: { range: { sheetId }, rule: { condition: { type: 'IS_NICE' } } } }]],
    ['a protection that there is not', [{ deleteProtectedRange: { protectedRangeId: 12345 } }]],
    ['metadata without a key', [mark('', 'x', rows(1))]],
    ['metadata on two rows', [mark('k', 'x', rows(1, 3))]],
    ['the deletion of the only sheet', [{ deleteSheet: { sheetId } }]],
  ])('refuses %s', async (_, requests) => {
    expect(await refused(batch(await made([['before']]), requests))).toMatchObject({ code: 400, reason: 'INVALID_ARGUMENT' });
  });

  it('is for those who may edit; strangers and what is not there', async () => {
    const spreadsheetId = await made([], 'reader');
    const forbidden = { code: 403, reason: 'PERMISSION_DENIED', message: 'The caller does not have permission' };
    expect(await refused(batch(spreadsheetId, [text(0, 0, 'x')], ben))).toEqual(forbidden);
    expect(await refused(as(carla).sheets.spreadsheets.get({ spreadsheetId }))).toEqual(forbidden);
    expect(await refused(as(ana).sheets.spreadsheets.get({ spreadsheetId: 'nowhere' }))).toEqual({
      code: 404,
      reason: 'NOT_FOUND',
      message: 'Requested entity was not found.',
    });
    expect(await refused(as('').sheets.spreadsheets.get({ spreadsheetId }))).toMatchObject({ code: 401, reason: 'UNAUTHENTICATED' });
  });
});

/** https://developers.google.com/workspace/sheets/api/guides/metadata */
describe('developer metadata', () => {
  const marked = async () => {
    const spreadsheetId = await made([['Customer'], ['Globex'], ['Acme'], ['Initech']]);
    await batch(spreadsheetId, [mark('id', 'H-1', rows(1)), mark('id', 'H-3', rows(3))]);
    return spreadsheetId;
  };
  const search = async (spreadsheetId: string) => {
    const dataFilters = [{ developerMetadataLookup: { metadataKey: 'id' } }];
    const { data } = await as(ana).sheets.spreadsheets.developerMetadata.search({ spreadsheetId, requestBody: { dataFilters } });
    return (data.matchedDeveloperMetadata ?? []).map(({ developerMetadata }) => [
      developerMetadata?.metadataValue,
      developerMetadata?.location?.dimensionRange?.startIndex,
    ]);
  };

  it.each<[string, Request, (readonly [string, number])[]]>([
    [
      'a row inserted in front',
      { insertDimension: { range: rows(1) } },
      [
        ['H-1', 2],
        ['H-3', 4],
      ],
    ],
    [
      'its row moved',
      { moveDimension: { source: rows(1), destinationIndex: 6 } },
      [
        ['H-1', 5],
        ['H-3', 2],
      ],
    ],
    ['its row deleted', { deleteDimension: { range: rows(1) } }, [['H-3', 2]]],
  ])('after %s', async (_, request, places) => {
    const spreadsheetId = await marked();
    await batch(spreadsheetId, [request]);
    expect(await search(spreadsheetId)).toEqual(places);
  });

  // Google's pages do not say what a sort does: the workspace has both, and the product must live with either.
  it.each([
    [
      'stays',
      false,
      [
        ['H-1', 1],
        ['H-3', 3],
      ],
    ],
    [
      'goes along',
      true,
      [
        ['H-1', 2],
        ['H-3', 3],
      ],
    ],
  ])('%s in a sort, as the workspace is set', async (_, follows, places) => {
    const spreadsheetId = await marked();
    workspace.world.sheets.metadataFollowsSort = follows;
    const range = { sheetId, startRowIndex: 1, endRowIndex: 4 };
    await batch(spreadsheetId, [{ sortRange: { range, sortSpecs: [{ dimensionIndex: 0, sortOrder: 'ASCENDING' }] } }]);
    expect(await search(spreadsheetId)).toEqual(places);
  });

  it('selects columns for values, wherever they have gone', async () => {
    const spreadsheetId = await made([
      ['Customer', 'Stage'],
      ['Globex', 'Signed'],
    ]);
    await batch(spreadsheetId, [mark('handoff.column', 'stage', columns(1)), { insertDimension: { range: columns(0) } }]);
    const dataFilters = [
      { developerMetadataLookup: { metadataKey: 'handoff.column', metadataValue: 'stage', locationType: 'COLUMN' } },
      { gridRange: { sheetId, startRowIndex: 0, endRowIndex: 1000 } },
    ];
    const { data } = await as(ana).sheets.spreadsheets.values.batchGetByDataFilter({
      spreadsheetId,
      requestBody: { dataFilters, majorDimension: 'COLUMNS' },
    });
    expect(data.valueRanges?.map(({ valueRange }) => [valueRange?.range, valueRange?.majorDimension, valueRange?.values])).toEqual([
      ['Handoffs!C1:C20', 'COLUMNS', [['Stage', 'Signed']]],
      ['Handoffs!A1:G20', 'COLUMNS', [[], ['Customer', 'Globex'], ['Stage', 'Signed']]],
    ]);
    expect(data.valueRanges?.map(({ dataFilters: matched }) => matched)).toEqual(dataFilters.map((filter) => [filter]));
  });

  it('need not be unique by key; an id is', async () => {
    const spreadsheetId = await made();
    const { replies } = await batch(spreadsheetId, [mark('id', 'x', rows(1)), mark('id', 'x', rows(2))]);
    const ids = replies?.map(({ createDeveloperMetadata }) => createDeveloperMetadata?.developerMetadata?.metadataId ?? 0) ?? [];
    expect(new Set(ids).size).toBe(2);
    expect((await as(ana).sheets.spreadsheets.developerMetadata.get({ spreadsheetId, metadataId: ids[0] ?? 0 })).data.metadataValue).toBe(
      'x',
    );
    expect((await refused(as(ana).sheets.spreadsheets.developerMetadata.get({ spreadsheetId, metadataId: 1 }))).code).toBe(404);
  });
});

/** https://developers.google.com/workspace/sheets/api/samples/ranges */
describe('protected ranges', () => {
  const guarded = async (protection: object) => {
    const spreadsheetId = await made([['id', 'text']]);
    await batch(spreadsheetId, [
      { addProtectedRange: { protectedRange: { range: { sheetId, startColumnIndex: 0, endColumnIndex: 1 }, ...protection } } },
    ]);
    return spreadsheetId;
  };

  it('keep others out, whichever way they write, and nobody of the cells beside', async () => {
    const spreadsheetId = await guarded({ editors: { users: [ana] } });
    const sentence = /You are trying to edit a protected cell or object/;
    expect((await refused(batch(spreadsheetId, [text(1, 0, 'x')], ben))).message).toMatch(sentence);
    expect((await refused(put(spreadsheetId, 'A2', [['x']], 'RAW', ben))).message).toMatch(sentence);
    await batch(spreadsheetId, [text(1, 1, 'x')], ben);
    expect((await valuesOf(spreadsheetId, 'A2:B2')).values).toEqual([['', 'x']]);
  });

  it('let in those who are named, and the owner always', async () => {
    const spreadsheetId = await guarded({ editors: { users: [ben] } });
    await batch(spreadsheetId, [text(1, 0, 'by Ben')], ben);
    await batch(spreadsheetId, [text(2, 0, 'by Ana')]);
    expect((await valuesOf(spreadsheetId, 'A2:A3')).values).toEqual([['by Ben'], ['by Ana']]);
  });

  it('that only warn keep no program out', async () => {
    const spreadsheetId = await guarded({ warningOnly: true });
    await batch(spreadsheetId, [text(1, 0, 'x')], ben);
    expect((await valuesOf(spreadsheetId, 'A2')).values).toEqual([['x']]);
  });

  it('tell their editors to those who may edit them alone', async () => {
    const spreadsheetId = await guarded({ editors: { users: [ana] } });
    const seen = async (who: string) =>
      (await as(who).sheets.spreadsheets.get({ spreadsheetId, fields: 'sheets(protectedRanges(editors,requestingUserCanEdit))' })).data
        .sheets?.[0];
    expect(await seen(ana)).toEqual({ protectedRanges: [{ requestingUserCanEdit: true, editors: { users: [ana] } }] });
    expect(await seen(ben)).toEqual({ protectedRanges: [{}] });
  });
});

/** https://developers.google.com/workspace/sheets/api/guides/values */
describe('values', () => {
  it('of blank cells are no values at all; trailing blanks are missing, leading ones ""', async () => {
    const spreadsheetId = await made([['', 'b', ''], [], ['a']]);
    expect((await valuesOf(spreadsheetId, 'D1:F9')).values).toBeUndefined();
    expect(await valuesOf(spreadsheetId, 'A1:C9')).toEqual({
      range: 'Handoffs!A1:C9',
      majorDimension: 'ROWS',
      values: [['', 'b'], [], ['a']],
    });
  });

  it.each([
    ['RAW', '=1+1', '=1+1'],
    ['RAW', '2026-11-02', '2026-11-02'],
    ['USER_ENTERED', '=1+1', 2],
    ['USER_ENTERED', '2026-11-02', 46328],
    ['USER_ENTERED', "'=1+1", '=1+1'],
    ['USER_ENTERED', 'TRUE', true],
  ])('written %s, %s is %s', async (option, entered, value) => {
    const spreadsheetId = await made();
    await put(spreadsheetId, 'A1', [[entered]], option);
    expect((await valuesOf(spreadsheetId, 'A1', { valueRenderOption: 'UNFORMATTED_VALUE' })).values).toEqual([[value]]);
  });

  it('are left alone by null and blanked by ""', async () => {
    const spreadsheetId = await made([['a', 'b', 'c']]);
    await put(spreadsheetId, 'A1', [[null, '', 'z']]);
    expect((await valuesOf(spreadsheetId, 'A1:C1')).values).toEqual([['a', '', 'z']]);
  });

  it('of a stringValue stay text, whatever they start with', async () => {
    const spreadsheetId = await made();
    await batch(spreadsheetId, [text(0, 0, '=1+1', '+1', '-1', '@x')]);
    expect((await valuesOf(spreadsheetId, 'A1:D1')).values).toEqual([['=1+1', '+1', '-1', '@x']]);
  });

  it('are appended below the table, batched and cleared', async () => {
    const spreadsheetId = await made([['Customer'], ['Globex']]);
    const { data } = await as(ana).sheets.spreadsheets.values.append({
      spreadsheetId,
      range: 'Handoffs!A1',
      valueInputOption: 'RAW',
      requestBody: { values: [['Acme']] },
    });
    expect([data.tableRange, data.updates?.updatedRange]).toEqual(['Handoffs!A1:A2', 'Handoffs!A3']);
    await as(ana).sheets.spreadsheets.values.batchUpdate({
      spreadsheetId,
      requestBody: {
        valueInputOption: 'RAW',
        data: [
          { range: 'B1', values: [['Stage']] },
          { range: 'B2', values: [['Signed']] },
        ],
      },
    });
    const { data: read } = await as(ana).sheets.spreadsheets.values.batchGet({ spreadsheetId, ranges: ['A1:A3', 'B1:B2'] });
    expect(read.valueRanges?.map(({ values }) => values)).toEqual([
      [['Customer'], ['Globex'], ['Acme']],
      [['Stage'], ['Signed']],
    ]);
    await as(ana).sheets.spreadsheets.values.clear({ spreadsheetId, range: 'A2:B3' });
    expect((await valuesOf(spreadsheetId, 'A1:B9')).values).toEqual([['Customer', 'Stage']]);
  });

  // https://developers.google.com/workspace/sheets/api/guides/concepts#expandable-1
  it('are found in R1C1 notation too', async () => {
    const spreadsheetId = await made([
      ['Customer', 'Stage'],
      ['Globex', 'Signed'],
    ]);
    const { range, values } = await valuesOf(spreadsheetId, 'Handoffs!R2C1:R2C2');
    expect([range, values]).toEqual(['Handoffs!A2:B2', [['Globex', 'Signed']]]);
  });

  it.each<[string, object]>([
    ['a range that does not parse', { range: 'Handoffs!A1:' }],
    ['a sheet that there is not', { range: 'Nowhere!A1' }],
    ['no valueInputOption', { valueInputOption: undefined }],
    ['an unknown valueInputOption', { valueInputOption: 'TYPED' }],
    ['more than the range holds', { range: 'A1:A2', requestBody: { values: [['a', 'b']] } }],
    ['another range in the body', { requestBody: { range: 'B2', values: [['a']] } }],
  ])('refuse %s', async (_, change) => {
    const spreadsheetId = await made();
    const asked = { spreadsheetId, range: 'A1', valueInputOption: 'RAW', requestBody: { values: [['a']] }, ...change };
    expect(await refused(as(ana).sheets.spreadsheets.values.update(asked))).toMatchObject({ code: 400, reason: 'INVALID_ARGUMENT' });
  });
});

describe('faults', () => {
  // https://developers.google.com/workspace/sheets/api/limits
  it.each([
    [429, 'RESOURCE_EXHAUSTED', "Quota exceeded for quota metric 'Write requests' and limit 'Write requests per minute per user'."],
    [500, 'INTERNAL', 'Internal error encountered.'],
    [503, 'UNAVAILABLE', 'The service is currently unavailable.'],
  ])('%i %s reaches the client as Google says it', async (code, reason, message) => {
    hooks.beforeCall = () => {
      throw new ApiError(code, 'rateLimitExceeded', message, reason);
    };
    expect(await refused(as(ana).sheets.spreadsheets.get({ spreadsheetId: 'x' }))).toEqual({ code, reason, message });
  });
});

for (const part of [marks, protections, values, edits]) part(clients);

countsStand('Sheets', clients.counted);
