import { touch } from '../drive/access';
import { invalid } from '../kernel/api-error';
import type { ApiCall } from '../kernel/api-method';
import { appendDimension } from './append-dimension';
import type { Area } from './area';
import { checkRule } from './check-rule';
import { allOrNothing, Edit } from './edit';
import { errorText } from './effective';
import { effectiveValue } from './effective-value';
import { findSheet } from './find-sheet';
import { openSpreadsheet } from './open-spreadsheet';
import { requireEditable } from './protection';
import type { Sheet } from './sheets-state';

import { writeEntered } from './write-entered';

/** What a person types into one cell, or pastes into several; rows of texts from a corner, zero-based. */
export interface CellEdit {
  readonly spreadsheetId: string;
  readonly sheetId: number;
  readonly startRow: number;
  readonly startColumn: number;
  readonly values: readonly (readonly string[])[];
}

/**
 * A person types or pastes into the grid. Read as the editor reads it, an empty text blanks a cell; the grid grows under a paste.
 *
 * Refuses what is protected, and a single typed value that breaks a strict rule; pasted ones are taken, as in the editor.
 * Tells the triggers; only for a single cell with the value and the one before.
 */
export function editCells(call: ApiCall, { spreadsheetId, sheetId, startRow, startColumn, values }: CellEdit): void {
  const { file, spreadsheet } = openSpreadsheet(call, spreadsheetId, 'writer');
  const edit = new Edit(call, file, spreadsheet);
  const width = Math.max(0, ...values.map((line) => line.length));
  if (width === 0 || startRow < 0 || startColumn < 0) throw invalid('There is nothing to write, or nowhere to write it.');
  const sheet = findSheet(spreadsheet, sheetId, 'sheet');
  const area: Area = { sheet, startRow, endRow: startRow + values.length, startColumn, endColumn: startColumn + width };
  const single = values.length === 1 && width === 1;
  const oldValue = told(sheet, startRow, startColumn);
  allOrNothing(edit, () => {
    requireEditable(edit, area);
    makeRoom(edit, area);
    values.forEach((line, row) => {
      line.forEach((text, column) => {
        writeEntered(edit, { sheet, row: startRow + row, column: startColumn + column }, text, 'USER_ENTERED');
      });
    });
    if (single) checkRule(edit, sheet, startRow, startColumn);
  });
  touch(call, file);
  const value = told(sheet, startRow, startColumn);
  call.emit({
    kind: 'cells',
    fileId: file.id,
    sheetId,
    by: call.caller,
    startRow,
    endRow: area.endRow,
    startColumn,
    endColumn: area.endColumn,
    ...(single && value !== undefined ? { value } : {}),
    ...(single && oldValue !== undefined ? { oldValue } : {}),
  });
}

function makeRoom(edit: Edit, { sheet, endRow, endColumn }: Area): void {
  const { rowCount, columnCount } = sheet.properties.gridProperties;
  if (endRow > rowCount) appendDimension(edit, sheet, 'ROWS', endRow - rowCount);
  if (endColumn > columnCount) appendDimension(edit, sheet, 'COLUMNS', endColumn - columnCount);
}

/** What `onEdit` is told of a cell: its bare value as text, so a date is its serial number; nothing for a blank cell. */
function told(sheet: Sheet, row: number, column: number): string | undefined {
  const value = effectiveValue(sheet.rows[row]?.[column]);
  if (value === undefined) return undefined;
  if (typeof value === 'object') return errorText(value);
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}
