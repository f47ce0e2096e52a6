import { areaOf } from '../area';
import { gridRange } from '../shapes/range-shapes';
import { list, message } from '../shapes/shape';
import { sortSpec } from '../shapes/sheet-shapes';
import { sortArea } from '../sort-area';
import { requestKind } from './request-kind';

export const sortRange = requestKind({
  name: 'sortRange',
  shape: message({ range: gridRange, sortSpecs: list(sortSpec) }),
  apply: (edit, { range = {}, sortSpecs = [] }) => {
    sortArea(edit, areaOf(edit.spreadsheet, range), sortSpecs);
    return undefined;
  },
});
