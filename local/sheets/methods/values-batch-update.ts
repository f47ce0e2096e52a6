import type { ApiMethod } from '../../kernel/api-method';
import { areaOfA1 } from '../area-of-a1';
import { naming } from '../edit';
import { readBody } from '../shapes/shape';
import { batchUpdateValues } from '../shapes/value-shapes';
import { writeValues } from '../write-values';
import { writeScopes } from './scopes';
import { echoOptions, inputOption } from './values-query';
import { write } from './write';
import { writtenAnswer, writtenTotals } from './written-answer';

export const valuesBatchUpdate: ApiMethod = {
  id: 'sheets.spreadsheets.values.batchUpdate',
  http: 'POST',
  path: '/v4/spreadsheets/{spreadsheetId}/values:batchUpdate',
  query: {},
  hasBody: true,
  scopes: writeScopes,
  run: (call) =>
    write(call, (edit) => {
      const body = readBody(batchUpdateValues, call.body);
      const { data = [], includeValuesInResponse } = body;
      const input = inputOption(body.valueInputOption);
      const written = data.map(({ range = '', majorDimension, values = [] }, index) =>
        naming(`data[${String(index)}]`, () =>
          writeValues(edit, { area: areaOfA1(edit.spreadsheet, range), values, majorDimension, input }),
        ),
      );
      const spreadsheetId = edit.file.id;
      const responses = written.map((each, index) => {
        const majorDimension = data[index]?.majorDimension;
        const options = echoOptions(body, majorDimension);
        return { spreadsheetId, ...writtenAnswer(edit, each, { options: includeValuesInResponse ? options : null }) };
      });
      return { spreadsheetId, ...writtenTotals(written), ...(responses.length === 0 ? {} : { responses }) };
    }),
};
