import type { ApiMethod } from '../../kernel/api-method';
import { clearValues } from '../clear-values';
import { formatA1 } from '../format-a1';
import { matchFilters } from '../match-filters';
import { readBody } from '../shapes/shape';
import { batchClearValuesByDataFilter } from '../shapes/value-shapes';
import { writeScopes } from './scopes';
import { write } from './write';

export const valuesBatchClearByDataFilter: ApiMethod = {
  id: 'sheets.spreadsheets.values.batchClearByDataFilter',
  http: 'POST',
  path: '/v4/spreadsheets/{spreadsheetId}/values:batchClearByDataFilter',
  query: {},
  hasBody: true,
  scopes: writeScopes,
  run: (call) =>
    write(call, (edit) => {
      const areas = matchFilters(edit.spreadsheet, readBody(batchClearValuesByDataFilter, call.body).dataFilters ?? []).map(
        ({ area }) => area,
      );
      for (const area of areas) clearValues(edit, area);
      return { spreadsheetId: edit.file.id, ...(areas.length === 0 ? {} : { clearedRanges: areas.map(formatA1) }) };
    }),
};
