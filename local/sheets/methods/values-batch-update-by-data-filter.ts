import type { ApiMethod } from '../../kernel/api-method';
import { naming } from '../edit';
import { matchFilters } from '../match-filters';
import { readValues } from '../read-values';
import { readBody } from '../shapes/shape';
import { batchUpdateValuesByDataFilter } from '../shapes/value-shapes';
import { writeValues } from '../write-values';
import { writeScopes } from './scopes';
import { echoOptions, inputOption } from './values-query';
import { write } from './write';
import { writtenAnswer, writtenTotals } from './written-answer';

/** Writes into everything that each filter selects; a filter that finds nothing has no response. */
export const valuesBatchUpdateByDataFilter: ApiMethod = {
  id: 'sheets.spreadsheets.values.batchUpdateByDataFilter',
  http: 'POST',
  path: '/v4/spreadsheets/{spreadsheetId}/values:batchUpdateByDataFilter',
  query: {},
  hasBody: true,
  scopes: writeScopes,
  run: (call) =>
    write(call, (edit) => {
      const body = readBody(batchUpdateValuesByDataFilter, call.body);
      const { data = [], includeValuesInResponse } = body;
      const input = inputOption(body.valueInputOption);
      const matched = data.flatMap(({ dataFilter = {}, ...entry }, index) =>
        naming(`data[${String(index)}]`, () => matchFilters(edit.spreadsheet, [dataFilter])).map(({ area }) => ({
          ...entry,
          dataFilter,
          index,
          area,
        })),
      );
      const written = matched.map(({ index, area, values = [], majorDimension }) =>
        naming(`data[${String(index)}]`, () => writeValues(edit, { area, values, majorDimension, input })),
      );
      const responses = written.map((each, place) => {
        const { dataFilter = {}, area = each.area, majorDimension } = matched[place] ?? {};
        const options = echoOptions(body, majorDimension);
        // The values come with the whole range that the filter selected, not only with the cells that were written.
        const echo = includeValuesInResponse ? { updatedData: readValues(edit.spreadsheet, area, options) } : {};
        return { ...writtenAnswer(edit, each, { options: null }), dataFilter, ...echo };
      });
      return { spreadsheetId: edit.file.id, ...writtenTotals(written), ...(responses.length === 0 ? {} : { responses }) };
    }),
};
