import { type Area, areaOf, clipped, overlap, rangeOf } from '../area';
import { requireEditable } from '../protection';
import { putCell, withValue } from '../put-cell';
import { gridRange } from '../shapes/range-shapes';
import { message, oneOf } from '../shapes/shape';
import { requestKind } from './request-kind';

/** Merges a range as a whole, by rows or by columns; merges that it meets are dissolved, and only the first value of each stays. */
export const mergeCells = requestKind({
  name: 'mergeCells',
  shape: message({ range: gridRange, mergeType: oneOf('MergeType', ['MERGE_ALL', 'MERGE_COLUMNS', 'MERGE_ROWS']) }),
  apply: (edit, { range = {}, mergeType = 'MERGE_ALL' }) => {
    const area = areaOf(edit.spreadsheet, range);
    const { sheet } = area;
    requireEditable(edit, area);
    const made = parts(area, mergeType).filter((part) => part.endRow - part.startRow > 1 || part.endColumn - part.startColumn > 1);
    for (const part of made) {
      for (let row = part.startRow; row < part.endRow; row += 1) {
        for (let column = part.startColumn; column < part.endColumn; column += 1) {
          if (row > part.startRow || column > part.startColumn)
            putCell(edit, sheet, row, column, withValue(sheet.rows[row]?.[column], undefined));
        }
      }
    }
    edit.set(sheet, 'merges', [...sheet.merges.filter((merge) => !overlap(clipped(sheet, merge), area)), ...made.map(rangeOf)]);
    return undefined;
  },
});

function parts(area: Area, mergeType: 'MERGE_ALL' | 'MERGE_COLUMNS' | 'MERGE_ROWS'): Area[] {
  const { startRow, endRow, startColumn, endColumn } = area;
  if (mergeType === 'MERGE_ALL') return [area];
  if (mergeType === 'MERGE_ROWS')
    return Array.from({ length: endRow - startRow }, (_, row) => ({ ...area, startRow: startRow + row, endRow: startRow + row + 1 }));
  return Array.from({ length: endColumn - startColumn }, (_, column) => ({
    ...area,
    startColumn: startColumn + column,
    endColumn: startColumn + column + 1,
  }));
}
