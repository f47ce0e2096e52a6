import { invalid } from '../../kernel/api-error';
import { appendDimension as append } from '../append-dimension';
import { findSheet } from '../find-sheet';
import { dimension } from '../shapes/range-shapes';
import { message, whole } from '../shapes/shape';
import { requestKind } from './request-kind';

export const appendDimension = requestKind({
  name: 'appendDimension',
  shape: message({ sheetId: whole, dimension, length: whole }),
  apply: (edit, { sheetId = 0, dimension: which, length = 0 }) => {
    if (!which) throw invalid('dimension must be specified.');
    if (length < 1) throw invalid(`length[${String(length)}] must be positive.`);
    append(edit, findSheet(edit.spreadsheet, sheetId), which, length);
    return undefined;
  },
});
