import type { ApiMethod } from '../../kernel/api-method';
import { matchFilters } from '../match-filters';
import { readValues } from '../read-values';
import { readBody } from '../shapes/shape';
import { batchGetValuesByDataFilter } from '../shapes/value-shapes';
import { read } from './read';
import { writeScopes } from './scopes';

/** The values that the filters select; filters that find nothing are absent from the answer. */
export const valuesBatchGetByDataFilter: ApiMethod = {
  id: 'sheets.spreadsheets.values.batchGetByDataFilter',
  http: 'POST',
  path: '/v4/spreadsheets/{spreadsheetId}/values:batchGetByDataFilter',
  query: {},
  hasBody: true,
  scopes: writeScopes,
  run: (call) => {
    const { file, spreadsheet } = read(call);
    const { dataFilters = [], ...options } = readBody(batchGetValuesByDataFilter, call.body);
    const valueRanges = matchFilters(spreadsheet, dataFilters).map(({ area, filters }) => ({
      valueRange: readValues(spreadsheet, area, options),
      dataFilters: filters,
    }));
    return { spreadsheetId: file.id, ...(valueRanges.length === 0 ? {} : { valueRanges }) };
  },
};
