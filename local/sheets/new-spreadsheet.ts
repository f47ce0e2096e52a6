import { newSheet } from './new-sheet';
import type { Spreadsheet } from './sheets-state';

/** A spreadsheet as Google makes it: one sheet `Sheet1` with id 0, 1000 rows, 26 columns. */
export const newSpreadsheet = (timeZone = 'Etc/GMT'): Spreadsheet => ({
  properties: { locale: 'en_US', timeZone, autoRecalc: 'ON_CHANGE' },
  sheets: [newSheet({ sheetId: 0, title: 'Sheet1' })],
  formats: [],
  namedRanges: [],
  metadata: [],
});
