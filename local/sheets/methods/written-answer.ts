import type { Edit } from '../edit';
import { formatA1 } from '../format-a1';
import { readValues } from '../read-values';
import type { RenderOptions } from '../shapes/value-shapes';
import type { Written } from '../write-values';

interface Echo {
  /** How to answer the values that were written; null does not. */
  readonly options: RenderOptions | null;
}

/** `UpdateValuesResponse` without its spreadsheet id; zeros are left out. */
export function writtenAnswer(edit: Edit, { area, rows, columns, cells }: Written, { options }: Echo): object {
  return {
    updatedRange: formatA1(area),
    ...(cells === 0 ? {} : { updatedRows: rows.size, updatedColumns: columns.size, updatedCells: cells }),
    ...(options ? { updatedData: readValues(edit.spreadsheet, area, options) } : {}),
  };
}

/** The totals of several writes: each row, column and sheet counts once. */
export function writtenTotals(written: readonly Written[]): object {
  const rows = new Set(
    written.flatMap((each) => [...each.rows].map((row) => `${String(each.area.sheet.properties.sheetId)}:${String(row)}`)),
  );
  const columns = new Set(
    written.flatMap((each) => [...each.columns].map((column) => `${String(each.area.sheet.properties.sheetId)}:${String(column)}`)),
  );
  const cells = written.reduce((sum, each) => sum + each.cells, 0);
  const sheets = new Set(written.filter((each) => each.cells > 0).map(({ area }) => area.sheet));
  return cells === 0
    ? {}
    : { totalUpdatedRows: rows.size, totalUpdatedColumns: columns.size, totalUpdatedCells: cells, totalUpdatedSheets: sheets.size };
}
