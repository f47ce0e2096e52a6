import type { ApiMethod } from '../../kernel/api-method';
import { areaOfA1 } from '../area-of-a1';
import { readValues } from '../read-values';
import { read } from './read';
import { readScopes } from './scopes';
import { stringsIn } from './strings-in';
import { renderOptions } from './values-query';

export const valuesBatchGet: ApiMethod = {
  id: 'sheets.spreadsheets.values.batchGet',
  http: 'GET',
  path: '/v4/spreadsheets/{spreadsheetId}/values:batchGet',
  query: { ranges: 'strings', majorDimension: 'string', valueRenderOption: 'string', dateTimeRenderOption: 'string' },
  hasBody: false,
  scopes: readScopes,
  run: (call) => {
    const { file, spreadsheet } = read(call);
    const options = renderOptions(call);
    const valueRanges = stringsIn(call, 'ranges').map((range) => readValues(spreadsheet, areaOfA1(spreadsheet, range), options));
    return { spreadsheetId: file.id, ...(valueRanges.length === 0 ? {} : { valueRanges }) };
  },
};
