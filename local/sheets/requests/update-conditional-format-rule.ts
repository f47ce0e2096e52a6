import { invalid } from '../../kernel/api-error';
import { findSheet } from '../find-sheet';
import { sheetOfRule } from '../sheet-of-rule';
import { conditionalFormatRule } from '../shapes/rule-shapes';
import { message, whole } from '../shapes/shape';
import { requestKind } from './request-kind';

/** Replaces a rule, or gives it another place. */
export const updateConditionalFormatRule = requestKind({
  name: 'updateConditionalFormatRule',
  shape: message({ index: whole, sheetId: whole, rule: conditionalFormatRule, newIndex: whole }, { oneOf: ['rule', 'newIndex'] }),
  apply: (edit, { index = 0, sheetId = 0, rule, newIndex }) => {
    const sheet = rule ? sheetOfRule(edit.spreadsheet, rule) : findSheet(edit.spreadsheet, sheetId);
    const old = sheet.conditionalFormats[index];
    if (!old) throw invalid(`No conditional format on sheet: ${String(sheet.properties.sheetId)} at index: ${String(index)}`);
    edit.splice(sheet.conditionalFormats, index, 1);
    edit.splice(sheet.conditionalFormats, newIndex ?? index, 0, [rule ?? old]);
    return { newRule: rule ?? old, newIndex: newIndex ?? index, oldRule: old, oldIndex: index };
  },
});
