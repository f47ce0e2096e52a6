import { ApiError } from '../kernel/api-error';
import { columnLetters } from './format-a1';
import { conditionHolds } from './condition-holds';
import type { Edit } from './edit';
import type { Sheet } from './sheets-state';
import { validationAt } from './validation';

/** Refuses what was put into a cell and breaks the cell's strict rule, in the words in which Google refuses what a person types. */
export function checkRule({ spreadsheet }: Edit, sheet: Sheet, row: number, column: number): void {
  const rule = validationAt(sheet, row, column);
  if (!rule?.strict || !rule.condition || conditionHolds(spreadsheet, rule.condition, sheet.rows[row]?.[column])) return;
  const { condition, inputMessage } = rule;
  const choices = condition.type === 'ONE_OF_LIST' ? (condition.values ?? []).map(({ userEnteredValue = '' }) => userEnteredValue) : [];
  const help = inputMessage ?? (choices.length > 0 ? `Please enter one of the following values: ${choices.join(', ')}.` : '');
  throw new ApiError(
    400,
    'badRequest',
    `The data you entered in cell ${columnLetters(column)}${String(row + 1)} violates the data validation rules set on this cell.${help === '' ? '' : ` ${help}`}`,
    'INVALID_ARGUMENT',
  );
}
