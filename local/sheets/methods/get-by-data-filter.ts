import type { ApiMethod } from '../../kernel/api-method';
import { wholeSheet } from '../area';
import { matchFilters } from '../match-filters';
import { dataFilters } from '../shapes/metadata-shapes';
import { flag, message, readBody } from '../shapes/shape';
import { spreadsheetAnswer } from '../spreadsheet-answer';
import { read } from './read';
import { writeScopes } from './scopes';
import { wantsGridData } from './wants-grid-data';

const shape = message({ dataFilters, includeGridData: flag, excludeTablesInBandedRanges: flag }, { notBuilt: ['commentsViewMode'] });

/** The spreadsheet with the sheets that the filters select, one `data` entry for each match; all sheets where there is no filter. */
export const getByDataFilter: ApiMethod = {
  id: 'sheets.spreadsheets.getByDataFilter',
  http: 'POST',
  path: '/v4/spreadsheets/{spreadsheetId}:getByDataFilter',
  query: {},
  hasBody: true,
  scopes: writeScopes,
  run: (call) => {
    const { file, spreadsheet } = read(call);
    const { dataFilters: filters = [], includeGridData = false } = readBody(shape, call.body);
    const gridData = wantsGridData(call, includeGridData);
    const all = gridData ? spreadsheet.sheets.map(wholeSheet) : null;
    const areas = filters.length === 0 ? all : matchFilters(spreadsheet, filters).map(({ area }) => area);
    return spreadsheetAnswer(call, { file, spreadsheet }, { areas, gridData });
  },
};
