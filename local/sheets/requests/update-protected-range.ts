import { invalid, NotBuilt } from '../../kernel/api-error';
import { areaOf } from '../area';
import { findProtection } from '../find-protection';
import { names, patched, readMask } from '../mask';
import { protectionEditors } from '../protection-editors';
import { message, text } from '../shapes/shape';
import { protectedRange, type ProtectedRange } from '../shapes/sheet-shapes';
import { without } from '../../kernel/without';
import { requestKind } from './request-kind';

/** A warning that becomes a real protection without naming editors is open to everybody who may edit the file, as Google says. */
export const updateProtectedRange = requestKind({
  name: 'updateProtectedRange',
  shape: message({ protectedRange, fields: text }),
  apply: (edit, { protectedRange: wanted = {}, fields }) => {
    const mask = readMask(fields, protectedRange);
    const { sheet, place, protection } = findProtection(edit, wanted.protectedRangeId);
    const { editors, range, ...others } = without(patched<ProtectedRange>(protection, wanted, mask), 'requestingUserCanEdit');
    if (!range) throw invalid('A protected range must have a range.');
    if (areaOf(edit.spreadsheet, range).sheet !== sheet)
      throw new NotBuilt('moving a protection to another sheet', 'local/sheets/requests/update-protected-range.ts');
    const changed = { ...others, protectedRangeId: protection.protectedRangeId, range: { ...range, sheetId: range.sheetId ?? 0 } };
    const opened =
      protection.warningOnly && !names(mask, 'editors')
        ? { users: edit.file.permissions.filter(({ role }) => role === 'writer').map(({ emailAddress }) => emailAddress) }
        : editors;
    edit.splice(sheet.protectedRanges, place, 1, [others.warningOnly ? changed : { ...changed, editors: protectionEditors(edit, opened) }]);
    return undefined;
  },
});
