import { findSheet } from '../find-sheet';
import { message, whole } from '../shapes/shape';
import { requestKind } from './request-kind';

export const clearBasicFilter = requestKind({
  name: 'clearBasicFilter',
  shape: message({ sheetId: whole }),
  apply: (edit, { sheetId = 0 }) => {
    edit.remove(findSheet(edit.spreadsheet, sheetId), 'basicFilter');
    return undefined;
  },
});
