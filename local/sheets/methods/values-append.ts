import { invalid } from '../../kernel/api-error';
import type { ApiMethod } from '../../kernel/api-method';
import { appendDimension } from '../append-dimension';
import { areaOfA1 } from '../area-of-a1';
import { findTable } from '../find-table';
import { formatA1 } from '../format-a1';
import { insertDimension } from '../insert-dimension';
import { readBody } from '../shapes/shape';
import { valueRange } from '../shapes/value-shapes';
import { writeValues } from '../write-values';
import { writeScopes } from './scopes';
import { inputOption, responseOptions } from './values-query';
import { write } from './write';
import { writtenAnswer } from './written-answer';

/** Writes below the last table in the range, in the table's first column; where there is no table, at the start of the range. */
export const valuesAppend: ApiMethod = {
  id: 'sheets.spreadsheets.values.append',
  http: 'POST',
  path: '/v4/spreadsheets/{spreadsheetId}/values/{range}:append',
  query: {
    valueInputOption: 'string',
    insertDataOption: 'string',
    includeValuesInResponse: 'boolean',
    responseValueRenderOption: 'string',
    responseDateTimeRenderOption: 'string',
  },
  hasBody: true,
  scopes: writeScopes,
  run: (call) =>
    write(call, (edit) => {
      const { majorDimension, values = [] } = readBody(valueRange, call.body, 'data');
      const input = inputOption(call.query['valueInputOption']);
      const insert = call.query['insertDataOption'] ?? 'OVERWRITE';
      if (insert !== 'OVERWRITE' && insert !== 'INSERT_ROWS')
        throw invalid(
          `Invalid value at 'insert_data_option' (type.googleapis.com/google.apps.sheets.v4.InsertDataOption), ${JSON.stringify(insert)}`,
        );
      const area = areaOfA1(edit.spreadsheet, call.path['range'] ?? '');
      const table = findTable(area);
      const { sheet } = area;
      const startRow = table ? table.endRow : area.startRow;
      const startColumn = (table ?? area).startColumn;
      const lengths = Math.max(0, ...values.map((line) => line.length));
      const [height, width] = majorDimension === 'COLUMNS' ? [lengths, values.length] : [values.length, lengths];
      if (table && insert === 'INSERT_ROWS' && height > 0)
        insertDimension(edit, { sheet, dimension: 'ROWS', at: startRow, count: height, inheritFromBefore: true });
      const { rowCount, columnCount } = sheet.properties.gridProperties;
      if (startRow + height > rowCount) appendDimension(edit, sheet, 'ROWS', startRow + height - rowCount);
      if (startColumn + width > columnCount) appendDimension(edit, sheet, 'COLUMNS', startColumn + width - columnCount);
      const corner = { sheet, startRow, endRow: startRow + 1, startColumn, endColumn: startColumn + 1 };
      const options = responseOptions(call, majorDimension);
      const updates = writtenAnswer(edit, writeValues(edit, { area: corner, values, majorDimension, input }), { options });
      const spreadsheetId = edit.file.id;
      return { spreadsheetId, ...(table ? { tableRange: formatA1(table) } : {}), updates: { spreadsheetId, ...updates } };
    }),
};
