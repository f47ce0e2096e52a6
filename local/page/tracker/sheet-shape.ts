import type { CellData, Sheet } from './google-sheet';

/** A sheet as the grid draws it: everything zero-based, in the sheet's own rows and columns. */
export interface SheetShape {
  readonly sheetId: number;
  readonly title: string;
  /** Rows above the data: the frozen headings. */
  readonly headings: number;
  readonly frozenColumns: number;
  readonly columns: readonly { readonly at: number; readonly heading: string; readonly note: string | undefined; readonly width: number }[];
  /** Rows of the sheet that are drawn: those with content, and some empty ones to type into. */
  readonly rows: readonly number[];
  readonly columnCount: number;
  /** The row after the last one with content. */
  readonly used: number;
}

const spareRows = 12;

export const cellOf = (sheet: Sheet, row: number, column: number): CellData => sheet.data?.[0]?.rowData?.[row]?.values?.[column] ?? {};

export const textOf = (sheet: Sheet, row: number, column: number): string => cellOf(sheet, row, column).formattedValue ?? '';

/** What a person would type to have it: a formula as it is, else what is shown. */
export const enteredText = (sheet: Sheet, row: number, column: number): string =>
  cellOf(sheet, row, column).userEnteredValue?.formulaValue ?? textOf(sheet, row, column);

const usedRows = (sheet: Sheet) => {
  const rows = sheet.data?.[0]?.rowData ?? [];
  let used = rows.length;
  while (used > 0 && !(rows[used - 1]?.values ?? []).some((cell) => (cell.formattedValue ?? '') !== '')) used -= 1;
  return used;
};

/** The drawn rows and columns of a sheet: hidden ones left out, the frozen row as headings. */
export function sheetShape(sheet: Sheet): SheetShape {
  const { sheetId = 0, title = '', gridProperties = {} } = sheet.properties;
  const headings = Math.min(gridProperties.frozenRowCount ?? 0, 1);
  const { rowMetadata = [], columnMetadata = [] } = sheet.data?.[0] ?? {};
  const used = Math.max(usedRows(sheet), headings);
  const rowCount = gridProperties.rowCount ?? used;
  const columnCount = gridProperties.columnCount ?? 0;
  const shown = Math.min(rowCount, used + spareRows);
  return {
    sheetId,
    title,
    headings,
    frozenColumns: gridProperties.frozenColumnCount ?? 0,
    columns: Array.from({ length: columnCount }, (_, at) => at)
      .filter((at) => columnMetadata[at]?.hiddenByUser !== true)
      .map((at) => ({
        at,
        heading: headings === 0 ? '' : textOf(sheet, 0, at),
        note: headings === 0 ? undefined : cellOf(sheet, 0, at).note,
        width: columnMetadata[at]?.pixelSize ?? 100,
      })),
    rows: Array.from({ length: Math.max(shown - headings, 0) }, (_, place) => place + headings).filter(
      (row) => rowMetadata[row]?.hiddenByUser !== true && rowMetadata[row]?.hiddenByFilter !== true,
    ),
    columnCount,
    used,
  };
}
