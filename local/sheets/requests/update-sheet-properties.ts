import { invalid } from '../../kernel/api-error';
import { checkTitle } from '../check-title';
import type { Edit } from '../edit';
import { deleteDimension } from '../delete-dimension';
import { findSheet } from '../find-sheet';
import { names, patched, readMask } from '../mask';
import { bandOf, requireEditable } from '../protection';
import { checkSize } from '../resize-grid';
import { message, text } from '../shapes/shape';
import { sheetProperties, type SheetProperties } from '../shapes/sheet-shapes';
import type { Sheet } from '../sheets-state';
import { requestKind } from './request-kind';

/** Changes a sheet's name, place, grid size, frozen part, visibility, colour. A smaller grid loses what lay outside of it. */
export const updateSheetProperties = requestKind({
  name: 'updateSheetProperties',
  shape: message({ properties: sheetProperties, fields: text }),
  apply: (edit, { properties = {}, fields }) => {
    const { spreadsheet } = edit;
    const mask = readMask(fields, sheetProperties);
    const sheet = findSheet(spreadsheet, properties.sheetId ?? 0, 'sheet');
    const { index, ...named } = patched<SheetProperties>(sheet.properties, properties, mask);
    const { sheetId } = sheet.properties;
    const { title = '' } = named;
    const gridProperties = { ...named.gridProperties };
    const { rowCount = 0, columnCount = 0, frozenRowCount = 0, frozenColumnCount = 0 } = gridProperties;
    checkTitle(spreadsheet, title, sheet);
    if (rowCount < 1 || columnCount < 1) throw invalid('A sheet must have at least one row and one column.');
    if ((frozenRowCount > 0 && frozenRowCount >= rowCount) || (frozenColumnCount > 0 && frozenColumnCount >= columnCount))
      throw invalid("You can't freeze all visible rows or columns on the sheet.");
    if (named.hidden && !spreadsheet.sheets.some((other) => other !== sheet && !other.properties.hidden))
      throw invalid("You can't hide all the sheets in a document.");
    shrink(edit, sheet, rowCount, columnCount);
    edit.set(sheet, 'properties', { ...named, sheetId, title, gridProperties: { ...gridProperties, rowCount, columnCount } });
    checkSize(edit);
    if (names(mask, 'index') && index !== undefined) place(edit, sheet, index);
    return undefined;
  },
});

function shrink(edit: Edit, sheet: Sheet, rowCount: number, columnCount: number): void {
  const before = sheet.properties.gridProperties;
  if (rowCount < before.rowCount) {
    requireEditable(edit, bandOf(sheet, 'ROWS', rowCount, before.rowCount));
    deleteDimension(edit, { sheet, dimension: 'ROWS', start: rowCount, end: before.rowCount });
  }
  if (columnCount < before.columnCount) {
    requireEditable(edit, bandOf(sheet, 'COLUMNS', columnCount, before.columnCount));
    deleteDimension(edit, { sheet, dimension: 'COLUMNS', start: columnCount, end: before.columnCount });
  }
}

/** The new index counts in the order from before the move. https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/sheets#SheetProperties */
function place(edit: Edit, sheet: Sheet, index: number): void {
  const { sheets } = edit.spreadsheet;
  const from = sheets.indexOf(sheet);
  edit.splice(sheets, from, 1);
  edit.splice(sheets, Math.min(index > from ? index - 1 : index, sheets.length), 0, [sheet]);
}
