import type { ActiveFile } from './execution';
import { scope } from './execution';
import type { HtmlShelf } from './html-service';
import { ScriptFault } from './script-fault';
import type { Desk } from './service';
import { uiService } from './ui-service';

const file = 'local/script/spreadsheet-app-service.ts';
const scopes = [scope('spreadsheets.currentonly'), scope('spreadsheets')];

/** The open spreadsheet, by name only: cells are read and written through the Sheets API. */
export function spreadsheetAppService(desk: Desk, html: HtmlShelf) {
  return desk.service('SpreadsheetApp', file, {
    getUi: () => {
      if (desk.execution.start.active.spreadsheetId === undefined)
        throw new ScriptFault('Cannot call SpreadsheetApp.getUi() from this context.');
      return uiService(desk, html, 'SpreadsheetApp');
    },
    getActiveSpreadsheet: () => {
      desk.execution.allow('SpreadsheetApp.getActiveSpreadsheet', 'LIMITED', scopes);
      return spreadsheetView(desk, desk.execution.start.active);
    },
    // The API's writes are there at once.
    flush: () => undefined,
  });
}

/** The spreadsheet of an event and of `getActiveSpreadsheet()`; `null` where none is open. */
export function spreadsheetView(desk: Desk, { spreadsheetId }: ActiveFile) {
  if (spreadsheetId === undefined) return null;
  const { world } = desk.execution.host;
  return desk.service('Spreadsheet', file, {
    getId: () => spreadsheetId,
    getName: () => world.drive.files[spreadsheetId]?.name ?? '',
    getUrl: () => `https://docs.google.com/spreadsheets/d/${spreadsheetId}/edit`,
  });
}
