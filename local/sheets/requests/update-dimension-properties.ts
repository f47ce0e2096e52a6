import { bandIn } from '../band';
import { patched, readMask } from '../mask';
import { dimensionRange } from '../shapes/range-shapes';
import { message, text } from '../shapes/shape';
import { dimensionProperties } from '../shapes/sheet-shapes';
import { requestKind } from './request-kind';

/** Hides rows or columns, or gives them a size in pixels. */
export const updateDimensionProperties = requestKind({
  name: 'updateDimensionProperties',
  shape: message({ range: dimensionRange, properties: dimensionProperties, fields: text }, { notBuilt: ['dataSourceSheetRange'] }),
  apply: (edit, { range = {}, properties = {}, fields }) => {
    const mask = readMask(fields, dimensionProperties);
    const { sheet, dimension, start, end } = bandIn(edit.spreadsheet, range);
    const list = dimension === 'ROWS' ? sheet.rowSizes : sheet.columnSizes;
    edit.pad(list, end);
    for (let index = start; index < end; index += 1) {
      const size = patched(list[index] ?? {}, properties, mask);
      edit.splice(list, index, 1, [Object.keys(size).length === 0 ? null : size]);
    }
    return undefined;
  },
});
