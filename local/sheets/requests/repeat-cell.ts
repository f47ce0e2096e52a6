import { areaOf } from '../area';
import { names, readMask } from '../mask';
import { requireEditable } from '../protection';
import { cellData } from '../shapes/cell-shapes';
import { gridRange } from '../shapes/range-shapes';
import { message, text } from '../shapes/shape';
import { setValidation } from '../validation';
import { writeCellData } from '../write-cell-data';
import { requestKind } from './request-kind';

/** Writes the named fields of one cell into every cell of a range. */
export const repeatCell = requestKind({
  name: 'repeatCell',
  shape: message({ range: gridRange, cell: cellData, fields: text }),
  apply: (edit, { range = {}, cell = {}, fields }) => {
    const mask = readMask(fields, cellData);
    const area = areaOf(edit.spreadsheet, range);
    requireEditable(edit, area);
    const { sheet, startRow, endRow, startColumn, endColumn } = area;
    if (names(mask, 'dataValidation')) setValidation(edit, area, cell.dataValidation);
    const others = new Map([...(mask === 'all' ? everything : mask)].filter(([field]) => field !== 'dataValidation'));
    if (others.size === 0) return undefined;
    for (let row = startRow; row < endRow; row += 1)
      for (let column = startColumn; column < endColumn; column += 1) writeCellData(edit, { sheet, row, column }, cell, others);
    return undefined;
  },
});

const everything = new Map(Object.keys(cellData.fields ?? {}).map((field) => [field, 'all'] as const));
