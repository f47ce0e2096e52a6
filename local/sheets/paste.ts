import { NotBuilt } from '../kernel/api-error';
import type { Area } from './area';
import type { Edit } from './edit';
import { effectiveValue } from './effective-value';
import { putCell } from './put-cell';
import type { DataValidationRule } from './shapes/rule-shapes';
import { oneOf } from './shapes/shape';
import type { Cell, Sheet } from './sheets-state';
import { setValidation, validationAt } from './validation';

const pasteTypes = [
  'PASTE_NORMAL',
  'PASTE_VALUES',
  'PASTE_FORMAT',
  'PASTE_NO_BORDERS',
  'PASTE_FORMULA',
  'PASTE_DATA_VALIDATION',
  'PASTE_CONDITIONAL_FORMATTING',
] as const;
export const pasteType = oneOf('PasteType', pasteTypes);
export type PasteType = (typeof pasteTypes)[number];

/** What is on the clipboard: cells and their rules, row by row. Developer metadata is never copied. */
export type Clip = readonly (readonly { readonly cell: Cell | null; readonly rule: DataValidationRule | undefined }[])[];

export function copyCells({ sheet, startRow, endRow, startColumn, endColumn }: Area): Clip {
  return Array.from({ length: endRow - startRow }, (_, row) =>
    Array.from({ length: endColumn - startColumn }, (_each, column) => ({
      cell: sheet.rows[startRow + row]?.[startColumn + column] ?? null,
      rule: validationAt(sheet, startRow + row, startColumn + column),
    })),
  );
}

/** Puts the clip into an area, over and over where the area is larger. Formulas are pasted as they are written: references do not move. */
export function pasteCells(edit: Edit, { sheet, startRow, endRow, startColumn, endColumn }: Area, clip: Clip, type: PasteType): void {
  for (let row = startRow; row < endRow; row += 1) {
    const line = clip[(row - startRow) % clip.length] ?? [];
    for (let column = startColumn; column < endColumn; column += 1) {
      const { cell = null, rule } = line[(column - startColumn) % line.length] ?? {};
      pasteCell(edit, { sheet, row, column }, { cell, rule }, type);
    }
  }
}

function pasteCell(
  edit: Edit,
  { sheet, row, column }: { readonly sheet: Sheet; readonly row: number; readonly column: number },
  { cell, rule }: { readonly cell: Cell | null; readonly rule: DataValidationRule | undefined },
  type: PasteType,
): void {
  const before = sheet.rows[row]?.[column] ?? null;
  if (type === 'PASTE_NO_BORDERS' || type === 'PASTE_CONDITIONAL_FORMATTING')
    throw new NotBuilt(`paste type ${type}`, 'local/sheets/paste.ts');
  if (type === 'PASTE_NORMAL') putCell(edit, sheet, row, column, cell);
  if (type === 'PASTE_FORMULA') putCell(edit, sheet, row, column, mixed(before, cell?.value, before?.format));
  if (type === 'PASTE_FORMAT') putCell(edit, sheet, row, column, mixed(before, before?.value, cell?.format));
  if (type === 'PASTE_VALUES') {
    const value = effectiveValue(cell);
    putCell(edit, sheet, row, column, mixed(before, typeof value === 'object' ? cell?.value : value, before?.format));
  }
  if (type === 'PASTE_NORMAL' || type === 'PASTE_DATA_VALIDATION')
    setValidation(edit, { sheet, startRow: row, endRow: row + 1, startColumn: column, endColumn: column + 1 }, rule);
}

const mixed = (before: Cell | null, value: Cell['value'], format: number | undefined): Cell => ({
  ...(before?.note === undefined ? {} : { note: before.note }),
  ...(value === undefined ? {} : { value }),
  ...(format === undefined ? {} : { format }),
});
