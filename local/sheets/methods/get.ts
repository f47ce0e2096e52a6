import type { ApiMethod } from '../../kernel/api-method';
import { areaOfA1 } from '../area-of-a1';
import { spreadsheetAnswer } from '../spreadsheet-answer';
import { wholeSheet } from '../area';
import { read } from './read';
import { readScopes } from './scopes';
import { stringsIn } from './strings-in';
import { wantsGridData } from './wants-grid-data';

/** The spreadsheet; with `ranges` only the sheets that they lie on. */
export const get: ApiMethod = {
  id: 'sheets.spreadsheets.get',
  http: 'GET',
  path: '/v4/spreadsheets/{spreadsheetId}',
  query: { ranges: 'strings', includeGridData: 'boolean' },
  hasBody: false,
  scopes: readScopes,
  run: (call) => {
    const { file, spreadsheet } = read(call);
    const ranges = stringsIn(call, 'ranges');
    const gridData = wantsGridData(call, call.query['includeGridData'] === true);
    const all = gridData ? spreadsheet.sheets.map(wholeSheet) : null;
    return spreadsheetAnswer(
      call,
      { file, spreadsheet },
      { areas: ranges.length === 0 ? all : ranges.map((range) => areaOfA1(spreadsheet, range)), gridData },
    );
  },
};
