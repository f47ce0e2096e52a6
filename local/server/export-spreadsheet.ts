import writeXlsx from 'write-excel-file/node';
import { invalid } from '../kernel/api-error';
import type { Workspace } from '../workspace';

/** A spreadsheet as an Excel file, as *File, Download* gives it: every tab, texts as they are shown. `user` has to be able to open it. */
export async function exportSpreadsheet(workspace: Workspace, user: string, spreadsheetId: string): Promise<Buffer> {
  const { sheets = [] } = workspace.api(user, 'sheets.spreadsheets.get', { path: { spreadsheetId }, query: { includeGridData: true } }) as {
    sheets?: {
      properties: { title: string };
      data?: { rowData?: { values?: { formattedValue?: string }[] }[] }[];
    }[];
  };
  if (sheets.length === 0) throw invalid('This spreadsheet has no tabs.');
  return writeXlsx(
    sheets.map(({ properties, data = [] }) => ({
      sheet: properties.title,
      data: (data[0]?.rowData ?? []).map(({ values = [] }) =>
        values.map(({ formattedValue = '' }) => ({ value: formattedValue, type: String })),
      ),
    })),
  ).toBuffer();
}
