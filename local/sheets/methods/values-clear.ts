import type { ApiMethod } from '../../kernel/api-method';
import { areaOfA1 } from '../area-of-a1';
import { clearValues } from '../clear-values';
import { formatA1 } from '../format-a1';
import { message, readBody } from '../shapes/shape';
import { writeScopes } from './scopes';
import { write } from './write';

export const valuesClear: ApiMethod = {
  id: 'sheets.spreadsheets.values.clear',
  http: 'POST',
  path: '/v4/spreadsheets/{spreadsheetId}/values/{range}:clear',
  query: {},
  hasBody: true,
  scopes: writeScopes,
  run: (call) =>
    write(call, (edit) => {
      readBody(message({}), call.body);
      const area = areaOfA1(edit.spreadsheet, call.path['range'] ?? '');
      clearValues(edit, area);
      return { spreadsheetId: edit.file.id, clearedRange: formatA1(area) };
    }),
};
