import { invalid } from '../../kernel/api-error';
import { bandIn } from '../band';
import type { Edit } from '../edit';
import { bandOf, requireEditable } from '../protection';
import { dimensionRange } from '../shapes/range-shapes';
import { message, whole } from '../shapes/shape';
import { shiftDimension } from '../shift-dimension';
import { requestKind } from './request-kind';

/** Moves rows or columns with their metadata; `destinationIndex` counts as if they had not been taken out yet. */
export const moveDimension = requestKind({
  name: 'moveDimension',
  shape: message({ source: dimensionRange, destinationIndex: whole }),
  apply: (edit, { source = {}, destinationIndex: destination = 0 }) => {
    const { sheet, dimension, start, end } = bandIn(edit.spreadsheet, source);
    const { rowCount, columnCount } = sheet.properties.gridProperties;
    if (destination < 0 || destination > (dimension === 'ROWS' ? rowCount : columnCount))
      throw invalid(`destinationIndex[${String(destination)}] is outside of the grid`);
    if (destination > start && destination < end) throw invalid('destinationIndex must not be inside the source range.');
    requireEditable(edit, bandOf(sheet, dimension, start, end));
    shiftDimension(edit, sheet, dimension, { kind: 'move', start, end, destination });
    const move = { start, end, destination };
    moveWithin(edit, dimension === 'ROWS' ? sheet.rowSizes : sheet.columnSizes, move);
    if (dimension === 'ROWS') moveWithin(edit, sheet.rows, move);
    else
      sheet.rows.forEach((row, index) => {
        if (row && row.length > Math.min(start, destination)) moveWithin(edit, edit.row(sheet, index), move);
      });
    return undefined;
  },
});

function moveWithin<T>(
  edit: Edit,
  list: (T | null)[],
  { start, end, destination }: { readonly start: number; readonly end: number; readonly destination: number },
): void {
  const count = end - start;
  if (list.length <= Math.min(start, destination)) return;
  edit.pad(list, Math.max(end, destination));
  const taken = edit.splice(list, start, count);
  edit.splice(list, destination > start ? destination - count : destination, 0, taken);
}
