import type { ApiMethod } from '../../kernel/api-method';
import { areaOfA1 } from '../area-of-a1';
import { clearValues } from '../clear-values';
import { formatA1 } from '../format-a1';
import { readBody } from '../shapes/shape';
import { batchClearValues } from '../shapes/value-shapes';
import { writeScopes } from './scopes';
import { write } from './write';

export const valuesBatchClear: ApiMethod = {
  id: 'sheets.spreadsheets.values.batchClear',
  http: 'POST',
  path: '/v4/spreadsheets/{spreadsheetId}/values:batchClear',
  query: {},
  hasBody: true,
  scopes: writeScopes,
  run: (call) =>
    write(call, (edit) => {
      const areas = (readBody(batchClearValues, call.body).ranges ?? []).map((range) => areaOfA1(edit.spreadsheet, range));
      for (const area of areas) clearValues(edit, area);
      return { spreadsheetId: edit.file.id, clearedRanges: areas.map(formatA1) };
    }),
};
