import { invalid } from '../../kernel/api-error';
import { type Area, areaOf, wholeSheet } from '../area';
import type { Edit } from '../edit';
import { findSheet } from '../find-sheet';
import { type Mask, readMask } from '../mask';
import { requireEditable } from '../protection';
import { cellData, rowData } from '../shapes/cell-shapes';
import { gridCoordinate, gridRange } from '../shapes/range-shapes';
import { list, message, type Of, text } from '../shapes/shape';
import { writeCellData } from '../write-cell-data';
import { requestKind } from './request-kind';

const shape = message({ rows: list(rowData), fields: text, start: gridCoordinate, range: gridRange }, { oneOf: ['start', 'range'] });

/** Writes rows of cells from a corner, or into a range, of which whatever the rows do not cover is cleared. */
export const updateCells = requestKind({
  name: 'updateCells',
  shape,
  apply: (edit, request) => {
    const mask = readMask(request.fields, cellData);
    const area = target(edit, request);
    requireEditable(edit, area);
    if (request.start) writeFromCorner(edit, area, request, mask);
    else writeRange(edit, area, request, mask);
    return undefined;
  },
});

function target({ spreadsheet }: Edit, { rows = [], start, range }: Of<typeof shape>): Area {
  const width = Math.max(1, ...rows.map(({ values = [] }) => values.length));
  if (start) {
    const sheet = findSheet(spreadsheet, start.sheetId ?? 0);
    const { rowIndex: startRow = 0, columnIndex: startColumn = 0 } = start;
    const { endRow, endColumn } = wholeSheet(sheet);
    if (startRow + Math.max(1, rows.length) > endRow)
      throw invalid(
        `Attempting to write row: ${String(Math.max(startRow, endRow))}, beyond the last requested row of: ${String(endRow - 1)}`,
      );
    if (startColumn + width > endColumn)
      throw invalid(
        `Attempting to write column: ${String(Math.max(startColumn, endColumn))}, beyond the last requested column of: ${String(endColumn - 1)}`,
      );
    return { sheet, startRow, endRow: startRow + Math.max(1, rows.length), startColumn, endColumn: startColumn + width };
  }
  if (!range) throw invalid('One of start or range must be specified.');
  const area = areaOf(spreadsheet, range);
  if (rows.length > area.endRow - area.startRow)
    throw invalid(`Attempting to write row: ${String(area.endRow)}, beyond the last requested row of: ${String(area.endRow - 1)}`);
  if (width > area.endColumn - area.startColumn)
    throw invalid(
      `Attempting to write column: ${String(area.endColumn)}, beyond the last requested column of: ${String(area.endColumn - 1)}`,
    );
  return area;
}

function writeFromCorner(edit: Edit, { sheet, startRow, startColumn }: Area, { rows = [] }: Of<typeof shape>, mask: Mask): void {
  rows.forEach(({ values = [] }, row) => {
    values.forEach((data, column) => {
      writeCellData(edit, { sheet, row: startRow + row, column: startColumn + column }, data, mask);
    });
  });
}

function writeRange(
  edit: Edit,
  { sheet, startRow, endRow, startColumn, endColumn }: Area,
  { rows = [] }: Of<typeof shape>,
  mask: Mask,
): void {
  for (let row = startRow; row < endRow; row += 1) {
    for (let column = startColumn; column < endColumn; column += 1) {
      writeCellData(edit, { sheet, row, column }, rows[row - startRow]?.values?.[column - startColumn] ?? {}, mask);
    }
  }
}
