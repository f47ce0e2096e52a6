import { invalid } from '../kernel/api-error';
import { checkTitle } from './check-title';
import type { Edit } from './edit';
import { newSheet } from './new-sheet';
import { checkSize } from './resize-grid';
import type { SheetProperties } from './shapes/sheet-shapes';
import type { Sheet } from './sheets-state';

/** Adds a sheet at its index, or at the end; id and title are made where they are not given. */
export function addSheetTo(edit: Edit, properties: SheetProperties): Sheet {
  const { sheets } = edit.spreadsheet;
  const sheetId = properties.sheetId ?? edit.freshId();
  if (sheetId < 0) throw invalid(`Sheet ID must not be negative: ${String(sheetId)}`);
  if (sheets.some((sheet) => sheet.properties.sheetId === sheetId))
    throw invalid(`Sheet with ID ${String(sheetId)} already exists. Please enter another ID.`);
  const title = properties.title ?? freeTitle(sheets);
  checkTitle(edit.spreadsheet, title);
  const { rowCount = 1000, columnCount = 26, frozenRowCount = 0, frozenColumnCount = 0 } = properties.gridProperties ?? {};
  if (rowCount < 1 || columnCount < 1) throw invalid('A sheet must have at least one row and one column.');
  if ((frozenRowCount > 0 && frozenRowCount >= rowCount) || (frozenColumnCount > 0 && frozenColumnCount >= columnCount))
    throw invalid("You can't freeze all visible rows or columns on the sheet.");
  const sheet = newSheet({ ...properties, sheetId, title });
  edit.splice(sheets, Math.min(properties.index ?? sheets.length, sheets.length), 0, [sheet]);
  checkSize(edit);
  return sheet;
}

function freeTitle(sheets: readonly Sheet[]): string {
  for (let number = sheets.length + 1; ; number += 1) {
    const title = `Sheet${String(number)}`;
    if (!sheets.some(({ properties }) => properties.title.toLowerCase() === title.toLowerCase())) return title;
  }
}
