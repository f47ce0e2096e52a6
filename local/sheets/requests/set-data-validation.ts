import { invalid } from '../../kernel/api-error';
import { areaOf } from '../area';
import { requireEditable } from '../protection';
import { gridRange } from '../shapes/range-shapes';
import { dataValidationRule } from '../shapes/rule-shapes';
import { flag, message } from '../shapes/shape';
import { setValidation } from '../validation';
import { requestKind } from './request-kind';

/** Without a rule the range loses its own. */
export const setDataValidation = requestKind({
  name: 'setDataValidation',
  shape: message({ range: gridRange, rule: dataValidationRule, filteredRowsIncluded: flag }),
  apply: (edit, { range = {}, rule }) => {
    if (rule && !rule.condition?.type) throw invalid('A data validation rule must have a condition.');
    const area = areaOf(edit.spreadsheet, range);
    requireEditable(edit, area);
    setValidation(edit, area, rule);
    return undefined;
  },
});
