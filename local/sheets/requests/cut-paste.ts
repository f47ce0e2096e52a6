import { areaOf, wholeSheet } from '../area';
import { invalid } from '../../kernel/api-error';
import { findSheet } from '../find-sheet';
import { copyCells, pasteCells, pasteType } from '../paste';
import { requireEditable } from '../protection';
import { putCell } from '../put-cell';
import { gridCoordinate, gridRange } from '../shapes/range-shapes';
import { message } from '../shapes/shape';
import { setValidation } from '../validation';
import { requestKind } from './request-kind';

/** Moves cells; where they were is bare afterwards. Developer metadata stays with its rows and columns. */
export const cutPaste = requestKind({
  name: 'cutPaste',
  shape: message({ source: gridRange, destination: gridCoordinate, pasteType }),
  apply: (edit, { source = {}, destination = {}, pasteType: type = 'PASTE_NORMAL' }) => {
    const from = areaOf(edit.spreadsheet, source);
    const sheet = findSheet(edit.spreadsheet, destination.sheetId ?? 0);
    const { rowIndex: startRow = 0, columnIndex: startColumn = 0 } = destination;
    const to = {
      sheet,
      startRow,
      endRow: startRow + from.endRow - from.startRow,
      startColumn,
      endColumn: startColumn + from.endColumn - from.startColumn,
    };
    const grid = wholeSheet(sheet);
    if (to.endRow > grid.endRow || to.endColumn > grid.endColumn) throw invalid('The destination of the cut is outside of the grid.');
    requireEditable(edit, from);
    requireEditable(edit, to);
    const clip = copyCells(from);
    for (let row = from.startRow; row < from.endRow; row += 1)
      for (let column = from.startColumn; column < from.endColumn; column += 1) putCell(edit, from.sheet, row, column, null);
    setValidation(edit, from, undefined);
    pasteCells(edit, to, clip, type);
    return undefined;
  },
});
