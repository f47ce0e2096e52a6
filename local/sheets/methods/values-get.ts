import type { ApiMethod } from '../../kernel/api-method';
import { areaOfA1 } from '../area-of-a1';
import { readValues } from '../read-values';
import { read } from './read';
import { readScopes } from './scopes';
import { renderOptions } from './values-query';

export const valuesGet: ApiMethod = {
  id: 'sheets.spreadsheets.values.get',
  http: 'GET',
  path: '/v4/spreadsheets/{spreadsheetId}/values/{range}',
  query: { majorDimension: 'string', valueRenderOption: 'string', dateTimeRenderOption: 'string' },
  hasBody: false,
  scopes: readScopes,
  run: (call) => {
    const { spreadsheet } = read(call);
    return readValues(spreadsheet, areaOfA1(spreadsheet, call.path['range'] ?? ''), renderOptions(call));
  },
};
