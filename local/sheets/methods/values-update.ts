import { invalid } from '../../kernel/api-error';
import type { ApiMethod } from '../../kernel/api-method';
import { areaOfA1 } from '../area-of-a1';
import { formatA1 } from '../format-a1';
import { readBody } from '../shapes/shape';
import { valueRange } from '../shapes/value-shapes';
import { writeValues } from '../write-values';
import { writeScopes } from './scopes';
import { inputOption, responseOptions } from './values-query';
import { write } from './write';
import { writtenAnswer } from './written-answer';

export const valuesUpdate: ApiMethod = {
  id: 'sheets.spreadsheets.values.update',
  http: 'PUT',
  path: '/v4/spreadsheets/{spreadsheetId}/values/{range}',
  query: {
    valueInputOption: 'string',
    includeValuesInResponse: 'boolean',
    responseValueRenderOption: 'string',
    responseDateTimeRenderOption: 'string',
  },
  hasBody: true,
  scopes: writeScopes,
  run: (call) =>
    write(call, (edit) => {
      const { range, majorDimension, values = [] } = readBody(valueRange, call.body, 'data');
      const input = inputOption(call.query['valueInputOption']);
      const area = areaOfA1(edit.spreadsheet, call.path['range'] ?? '');
      if (range !== undefined && formatA1(areaOfA1(edit.spreadsheet, range)) !== formatA1(area))
        throw invalid(`Requested writing within range [${formatA1(area)}], but the body has range [${range}].`);
      const options = responseOptions(call, majorDimension);
      return {
        spreadsheetId: edit.file.id,
        ...writtenAnswer(edit, writeValues(edit, { area, values, majorDimension, input }), { options }),
      };
    }),
};
