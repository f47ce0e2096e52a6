import { type Area, areaOf, wholeSheet } from '../area';
import type { Edit } from '../edit';
import { invalid } from '../../kernel/api-error';
import { findSheet } from '../find-sheet';
import { copyCells, pasteCells, pasteType } from '../paste';
import { requireEditable } from '../protection';
import { putCell } from '../put-cell';
import { gridCoordinate, gridRange } from '../shapes/range-shapes';
import { message } from '../shapes/shape';
import { setValidation } from '../validation';
import { requestKind } from './request-kind';

/** Moves cells; where they were is bare afterwards. Developer metadata stays with its rows and columns, unless `leftOpen` has it go with whole columns. */
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
    if (edit.call.world.leftOpen.marksFollowCut && from.startRow === 0 && from.endRow === wholeSheet(from.sheet).endRow)
      moveMarks(edit, from, to);
    return undefined;
  },
});

function moveMarks(edit: Edit, from: Area, to: Area): void {
  const moved = edit.spreadsheet.metadata.map((entry) => {
    const { at } = entry;
    const isInside =
      at.locationType === 'COLUMN' &&
      at.sheetId === from.sheet.properties.sheetId &&
      at.index >= from.startColumn &&
      at.index < from.endColumn;
    return isInside
      ? { ...entry, at: { ...at, sheetId: to.sheet.properties.sheetId, index: at.index - from.startColumn + to.startColumn } }
      : entry;
  });
  edit.set(edit.spreadsheet, 'metadata', moved);
}
