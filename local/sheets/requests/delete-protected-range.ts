import { findProtection } from '../find-protection';
import { message, whole } from '../shapes/shape';
import { requestKind } from './request-kind';

export const deleteProtectedRange = requestKind({
  name: 'deleteProtectedRange',
  shape: message({ protectedRangeId: whole }),
  apply: (edit, { protectedRangeId }) => {
    const { sheet, place } = findProtection(edit, protectedRangeId);
    edit.splice(sheet.protectedRanges, place, 1);
    return undefined;
  },
});
