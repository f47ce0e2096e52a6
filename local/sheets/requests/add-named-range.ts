import { areaOf } from '../area';
import { checkRangeName } from '../check-range-name';
import { message } from '../shapes/shape';
import { namedRange } from '../shapes/sheet-shapes';
import { withoutZeroSheet } from '../without-zero-sheet';
import { requestKind } from './request-kind';

export const addNamedRange = requestKind({
  name: 'addNamedRange',
  shape: message({ namedRange }),
  apply: (edit, { namedRange: wanted = {} }) => {
    const { namedRanges } = edit.spreadsheet;
    const { name = '', range = {}, namedRangeId = String(edit.freshId()) } = wanted;
    checkRangeName(edit.spreadsheet, name, namedRangeId);
    areaOf(edit.spreadsheet, range);
    const made = { namedRangeId, name, range: { ...range, sheetId: range.sheetId ?? 0 } };
    edit.splice(namedRanges, namedRanges.length, 0, [made]);
    return { namedRange: { ...made, range: withoutZeroSheet(made.range) } };
  },
});
