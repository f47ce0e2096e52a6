import { invalid } from '../kernel/api-error';
import type { Edit } from './edit';
import type { GridProperties } from './shapes/sheet-shapes';
import type { Sheet } from './sheets-state';

const mostCells = 10_000_000;
const mostColumns = 18_278;

/** Gives a sheet other grid properties, such as more rows; refuses what no spreadsheet may hold. The cells are the caller's work. */
export function resizeGrid(edit: Edit, sheet: Sheet, size: GridProperties): void {
  const { properties } = sheet;
  edit.set(sheet, 'properties', { ...properties, gridProperties: { ...properties.gridProperties, ...size } });
  checkSize(edit);
}

/** Google counts every cell of every sheet, blank ones too. */
export function checkSize({ spreadsheet }: Edit): void {
  const cells = spreadsheet.sheets.reduce(
    (sum, { properties: { gridProperties } }) => sum + gridProperties.rowCount * gridProperties.columnCount,
    0,
  );
  if (cells > mostCells)
    throw invalid(`This action would increase the number of cells in the workbook above the limit of ${String(mostCells)} cells.`);
  if (spreadsheet.sheets.some(({ properties }) => properties.gridProperties.columnCount > mostColumns))
    throw invalid(`This action would increase the number of columns above the limit of ${String(mostColumns)} columns.`);
}
