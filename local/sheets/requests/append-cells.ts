import { NotBuilt } from '../../kernel/api-error';
import { appendDimension } from '../append-dimension';
import { findSheet } from '../find-sheet';
import { lastRow } from '../last-row';
import { readMask } from '../mask';
import { requireEditable } from '../protection';
import { cellData, rowData } from '../shapes/cell-shapes';
import { list, message, text, whole } from '../shapes/shape';
import { writeCellData } from '../write-cell-data';
import { requestKind } from './request-kind';

/** Adds rows below the last one with a value; the grid grows where it ends. */
export const appendCells = requestKind({
  name: 'appendCells',
  shape: message({ sheetId: whole, rows: list(rowData), fields: text, tableId: text }),
  apply: (edit, { sheetId = 0, rows = [], fields, tableId }) => {
    if (tableId !== undefined) throw new NotBuilt('tables in Sheets', 'local/sheets/requests/append-cells.ts');
    const mask = readMask(fields, cellData);
    const sheet = findSheet(edit.spreadsheet, sheetId);
    const first = lastRow(sheet);
    const { rowCount, columnCount } = sheet.properties.gridProperties;
    const width = Math.max(1, ...rows.map(({ values = [] }) => values.length));
    if (first + rows.length > rowCount) appendDimension(edit, sheet, 'ROWS', first + rows.length - rowCount);
    if (width > columnCount) appendDimension(edit, sheet, 'COLUMNS', width - columnCount);
    requireEditable(edit, { sheet, startRow: first, endRow: first + rows.length, startColumn: 0, endColumn: width });
    rows.forEach(({ values = [] }, row) => {
      values.forEach((data, column) => {
        writeCellData(edit, { sheet, row: first + row, column }, data, mask);
      });
    });
    return undefined;
  },
});
