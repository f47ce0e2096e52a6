import type { sheets_v4 } from '@googleapis/sheets';
import { ana, ben } from '../../../local/open-sample';
import type { Clients } from '../open-clients';

export type Request = sheets_v4.Schema$Request;

export const sheetId = 101;

/** A spreadsheet of Ana's that Ben may edit, with these values from A1 on. */
export async function made(clients: Clients, values: readonly (readonly unknown[])[] = []): Promise<string> {
  const { as } = clients;
  const sheet = { properties: { sheetId, title: 'Handoffs', gridProperties: { rowCount: 20, columnCount: 6, frozenRowCount: 1 } } };
  const { data } = await as(ana).sheets.spreadsheets.create({ requestBody: { properties: { title: 'Handoffs' }, sheets: [sheet] } });
  const spreadsheetId = data.spreadsheetId ?? '';
  const requestBody = { type: 'user', role: 'writer', emailAddress: ben };
  await as(ana).drive.permissions.create({ fileId: spreadsheetId, sendNotificationEmail: false, requestBody });
  if (values.length > 0) await put(clients, spreadsheetId, 'A1', values);
  return spreadsheetId;
}

export const put = (
  { as }: Clients,
  spreadsheetId: string,
  range: string,
  values: readonly (readonly unknown[])[],
  valueInputOption = 'RAW',
) =>
  as(ana).sheets.spreadsheets.values.update({
    spreadsheetId,
    range,
    valueInputOption,
    requestBody: { values: values.map((row) => [...row]) },
  });

export const batch = async ({ as }: Clients, spreadsheetId: string, requests: Request[], who = ana) =>
  (await as(who).sheets.spreadsheets.batchUpdate({ spreadsheetId, requestBody: { requests } })).data;

export const valuesOf = async ({ as }: Clients, spreadsheetId: string, range: string, query: object = {}) =>
  (await as(ana).sheets.spreadsheets.values.get({ spreadsheetId, range, ...query })).data.values;

export const rows = (startIndex: number, endIndex = startIndex + 1) => ({ sheetId, dimension: 'ROWS', startIndex, endIndex });
export const columns = (startIndex: number, endIndex = startIndex + 1) => ({ sheetId, dimension: 'COLUMNS', startIndex, endIndex });

/** Marks what `location` says. */
export const mark = (metadataKey: string, metadataValue: string, location: object, visibility = 'PROJECT'): Request => ({
  createDeveloperMetadata: { developerMetadata: { metadataKey, metadataValue, visibility, location } },
});
