import { areaOf, wholeSheet } from '../area';
import { NotBuilt } from '../../kernel/api-error';
import { copyCells, pasteCells, pasteType } from '../paste';
import { requireEditable } from '../protection';
import { gridRange } from '../shapes/range-shapes';
import { message, oneOf } from '../shapes/shape';
import { requestKind } from './request-kind';

/** A destination that is a multiple of the source is filled with copies; any other one gets a single copy from its corner. */
export const copyPaste = requestKind({
  name: 'copyPaste',
  shape: message({
    source: gridRange,
    destination: gridRange,
    pasteType,
    pasteOrientation: oneOf('PasteOrientation', ['NORMAL', 'TRANSPOSE']),
  }),
  apply: (edit, { source = {}, destination = {}, pasteType: type = 'PASTE_NORMAL', pasteOrientation }) => {
    if (pasteOrientation === 'TRANSPOSE') throw new NotBuilt('transposed paste', 'local/sheets/requests/copy-paste.ts');
    const from = areaOf(edit.spreadsheet, source);
    const to = areaOf(edit.spreadsheet, destination);
    const [height, width] = [from.endRow - from.startRow, from.endColumn - from.startColumn];
    const grid = wholeSheet(to.sheet);
    const target = {
      ...to,
      endRow: Math.min(grid.endRow, (to.endRow - to.startRow) % height === 0 ? to.endRow : to.startRow + height),
      endColumn: Math.min(grid.endColumn, (to.endColumn - to.startColumn) % width === 0 ? to.endColumn : to.startColumn + width),
    };
    requireEditable(edit, target);
    pasteCells(edit, target, copyCells(from), type);
    return undefined;
  },
});
