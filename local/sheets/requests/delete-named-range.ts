import { invalid } from '../../kernel/api-error';
import { message, text } from '../shapes/shape';
import { requestKind } from './request-kind';

export const deleteNamedRange = requestKind({
  name: 'deleteNamedRange',
  shape: message({ namedRangeId: text }),
  apply: (edit, { namedRangeId }) => {
    const { namedRanges } = edit.spreadsheet;
    const place = namedRanges.findIndex((named) => named.namedRangeId === namedRangeId);
    if (place < 0) throw invalid(`Unable to find named range with id: ${namedRangeId ?? ''}`);
    edit.splice(namedRanges, place, 1);
    return undefined;
  },
});
