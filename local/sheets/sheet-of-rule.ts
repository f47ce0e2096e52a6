import { invalid } from '../kernel/api-error';
import { areaOf } from './area';
import type { ConditionalFormatRule } from './shapes/rule-shapes';
import type { Sheet, Spreadsheet } from './sheets-state';

/** The one sheet that all ranges of a conditional format lie on. */
export function sheetOfRule(spreadsheet: Spreadsheet, rule: ConditionalFormatRule): Sheet {
  const [first, ...others] = (rule.ranges ?? []).map((range) => areaOf(spreadsheet, range).sheet);
  if (!first) throw invalid('A conditional format rule must have at least one range.');
  if (others.some((other) => other !== first)) throw invalid('All ranges of a conditional format rule must be on the same sheet.');
  if (!rule.booleanRule && !rule.gradientRule) throw invalid('A conditional format rule must have a boolean rule or a gradient rule.');
  return first;
}
