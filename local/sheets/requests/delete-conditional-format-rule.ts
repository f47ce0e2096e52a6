import { invalid } from '../../kernel/api-error';
import { findSheet } from '../find-sheet';
import { message, whole } from '../shapes/shape';
import { requestKind } from './request-kind';

export const deleteConditionalFormatRule = requestKind({
  name: 'deleteConditionalFormatRule',
  shape: message({ index: whole, sheetId: whole }),
  apply: (edit, { index = 0, sheetId = 0 }) => {
    const rules = findSheet(edit.spreadsheet, sheetId).conditionalFormats;
    const rule = rules[index];
    if (!rule) throw invalid(`No conditional format on sheet: ${String(sheetId)} at index: ${String(index)}`);
    edit.splice(rules, index, 1);
    return { rule };
  },
});
