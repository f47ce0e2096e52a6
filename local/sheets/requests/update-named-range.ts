import { invalid } from '../../kernel/api-error';
import { areaOf } from '../area';
import { checkRangeName } from '../check-range-name';
import { patched, readMask } from '../mask';
import { message, text } from '../shapes/shape';
import { namedRange } from '../shapes/sheet-shapes';
import { requestKind } from './request-kind';

export const updateNamedRange = requestKind({
  name: 'updateNamedRange',
  shape: message({ namedRange, fields: text }),
  apply: (edit, { namedRange: wanted = {}, fields }) => {
    const { namedRanges } = edit.spreadsheet;
    const place = namedRanges.findIndex((named) => named.namedRangeId === wanted.namedRangeId);
    const before = namedRanges[place];
    if (!before) throw invalid(`Unable to find named range with id: ${wanted.namedRangeId ?? ''}`);
    const { name = '', range = {} } = patched({ ...before }, wanted, readMask(fields, namedRange));
    checkRangeName(edit.spreadsheet, name, before.namedRangeId);
    areaOf(edit.spreadsheet, range);
    edit.splice(namedRanges, place, 1, [{ namedRangeId: before.namedRangeId, name, range: { ...range, sheetId: range.sheetId ?? 0 } }]);
    return undefined;
  },
});
