import { invalid } from '../../kernel/api-error';
import { findSheet } from '../find-sheet';
import { insertDimension as insert } from '../insert-dimension';
import { bandOf, requireEditable } from '../protection';
import { dimensionRange } from '../shapes/range-shapes';
import { flag, message } from '../shapes/shape';
import { requestKind } from './request-kind';

/** Refused strictly inside of somebody else's protected range: its rows belong to it. */
export const insertDimension = requestKind({
  name: 'insertDimension',
  shape: message({ range: dimensionRange, inheritFromBefore: flag }),
  apply: (edit, { range = {}, inheritFromBefore = false }) => {
    const { sheetId = 0, dimension, startIndex, endIndex } = range;
    const sheet = findSheet(edit.spreadsheet, sheetId);
    const { rowCount, columnCount } = sheet.properties.gridProperties;
    if (!dimension) throw invalid('dimension must be specified.');
    if (startIndex === undefined || endIndex === undefined || endIndex <= startIndex || startIndex < 0)
      throw invalid('Both start and end index must be bounded, and end must be greater than start.');
    const size = dimension === 'ROWS' ? rowCount : columnCount;
    if (startIndex > size || (startIndex === size && !inheritFromBefore))
      throw invalid(
        `range.startIndex[${String(startIndex)}] is after last ${dimension === 'ROWS' ? 'row' : 'column'} in grid[${String(size - 1)}]`,
      );
    if (inheritFromBefore && startIndex === 0) throw invalid('inheritFromBefore cannot be true if inserting at the first index.');
    if (startIndex > 0 && startIndex < size) {
      const inside = sheet.protectedRanges.filter(({ range: held }) => {
        const [start = 0, end = Infinity] =
          dimension === 'ROWS' ? [held.startRowIndex, held.endRowIndex] : [held.startColumnIndex, held.endColumnIndex];
        return start < startIndex && startIndex < end && (start > 0 || end < Infinity);
      });
      if (inside.length > 0) requireEditable(edit, bandOf(sheet, dimension, startIndex, startIndex + 1));
    }
    insert(edit, { sheet, dimension, at: startIndex, count: endIndex - startIndex, inheritFromBefore });
    return undefined;
  },
});
