import { invalid } from '../kernel/api-error';
import { type Area, wholeSheet } from './area';
import { findSheet } from './find-sheet';
import { parseA1 } from './parse-a1';
import type { Spreadsheet } from './sheets-state';

/** The part of an A1 range that lies in the grid; refuses one that starts outside of it, as Google's values methods do. */
export function areaOfA1(spreadsheet: Spreadsheet, a1: string): Area {
  const range = parseA1(spreadsheet, a1);
  const sheet = findSheet(spreadsheet, range.sheetId);
  const { endRow: rows, endColumn: columns } = wholeSheet(sheet);
  const { startRowIndex: startRow = 0, endRowIndex = rows, startColumnIndex: startColumn = 0, endColumnIndex = columns } = range;
  if (startRow >= rows || startColumn >= columns)
    throw invalid(`Range (${a1}) exceeds grid limits. Max rows: ${String(rows)}, max columns: ${String(columns)}`);
  return { sheet, startRow, endRow: Math.min(endRowIndex, rows), startColumn, endColumn: Math.min(endColumnIndex, columns) };
}
