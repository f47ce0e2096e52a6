import { invalid } from '../kernel/api-error';
import type { Sheet, Spreadsheet } from './sheets-state';

/** The sheet with this id; `what` as Google calls it in that place ("grid" in ranges, "sheet" in requests about sheets). */
export function findSheet(spreadsheet: Spreadsheet, sheetId: number, what: 'grid' | 'sheet' = 'grid'): Sheet {
  const sheet = spreadsheet.sheets.find(({ properties }) => properties.sheetId === sheetId);
  if (!sheet) throw invalid(`No ${what} with id: ${String(sheetId)}`);
  return sheet;
}
