import { areaOf, rangeOf } from '../area';
import { message } from '../shapes/shape';
import { basicFilter } from '../shapes/sheet-shapes';
import { sortArea } from '../sort-area';
import { requestKind } from './request-kind';

/** Open bounds are filled from the grid; with sort specs the rows under the heading are sorted at once. */
export const setBasicFilter = requestKind({
  name: 'setBasicFilter',
  shape: message({ filter: basicFilter }),
  apply: (edit, { filter = {} }) => {
    const area = areaOf(edit.spreadsheet, filter.range ?? {});
    edit.set(area.sheet, 'basicFilter', { ...filter, range: rangeOf(area) });
    if (filter.sortSpecs?.length && area.endRow > area.startRow + 1)
      sortArea(edit, { ...area, startRow: area.startRow + 1 }, filter.sortSpecs);
    return undefined;
  },
});
