import { clipped } from './area';
import { conditionHolds } from './condition-holds';
import { formattedAt } from './formatted-at';
import type { FilterCriteria } from './shapes/sheet-shapes';
import type { Sheet, Spreadsheet } from './sheets-state';

/** Which rows the sheet's basic filter hides: never its first, the heading. */
export function hiddenByFilter(spreadsheet: Spreadsheet, sheet: Sheet): (row: number) => boolean {
  const filter = sheet.basicFilter;
  if (!filter) return () => false;
  const { startRow, endRow } = clipped(sheet, filter.range ?? {});
  const criteria = [
    ...Object.entries(filter.criteria ?? {}).map(([column, each]) => [Number(column), each] as const),
    ...(filter.filterSpecs ?? []).map(({ columnIndex = 0, filterCriteria = {} }) => [columnIndex, filterCriteria] as const),
  ];
  return (row) => row > startRow && row < endRow && criteria.some(([column, each]) => hides(spreadsheet, sheet, { row, column }, each));
}

function hides(
  spreadsheet: Spreadsheet,
  sheet: Sheet,
  { row, column }: { readonly row: number; readonly column: number },
  { hiddenValues = [], condition }: FilterCriteria,
): boolean {
  return (
    hiddenValues.includes(formattedAt(spreadsheet, sheet, row, column)) ||
    (condition !== undefined && !conditionHolds(spreadsheet, condition, sheet.rows[row]?.[column]))
  );
}
