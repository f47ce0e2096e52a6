import { invalid } from '../../kernel/api-error';
import { sheetOfRule } from '../sheet-of-rule';
import { conditionalFormatRule } from '../shapes/rule-shapes';
import { message, whole } from '../shapes/shape';
import { requestKind } from './request-kind';

export const addConditionalFormatRule = requestKind({
  name: 'addConditionalFormatRule',
  shape: message({ rule: conditionalFormatRule, index: whole }),
  apply: (edit, { rule = {}, index = 0 }) => {
    const rules = sheetOfRule(edit.spreadsheet, rule).conditionalFormats;
    if (index < 0 || index > rules.length)
      throw invalid(`index[${String(index)}] is after the last conditional format rule[${String(rules.length)}]`);
    edit.splice(rules, index, 0, [rule]);
    return undefined;
  },
});
