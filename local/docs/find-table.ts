import type { StructuralElement, Table } from './document';
import type { Batch, Editing } from './editing';
import { innerContents } from './find-paragraph';
import { openSegment } from './open-segment';
import type { CellLocation } from './requests';

/** A table and the cell that a request names in it. */
export interface FoundTable {
  readonly editing: Editing;
  readonly element: StructuralElement;
  readonly siblings: StructuralElement[];
  readonly table: Table;
  readonly row: number;
  readonly column: number;
}

/** The table that starts at a request's `tableStartLocation`, in other tables too, and the cell that it means. */
export function findTable(batch: Batch, { tableStartLocation = {}, rowIndex = 0, columnIndex = 0 }: CellLocation = {}): FoundTable {
  const editing = openSegment(batch, tableStartLocation);
  const found = tableAt(editing.content, tableStartLocation.index ?? 0);
  if (!found?.element.table) throw batch.fail('Invalid table start location. Must specify the start index of the table.');
  const { table } = found.element;
  if (rowIndex < 0 || rowIndex >= table.rows) throw batch.fail(`The row index ${String(rowIndex)} is out of bounds.`);
  if (columnIndex < 0 || columnIndex >= table.columns) throw batch.fail(`The column index ${String(columnIndex)} is out of bounds.`);
  return { editing, ...found, table, row: rowIndex, column: columnIndex };
}

function tableAt(siblings: StructuralElement[], index: number): Pick<FoundTable, 'element' | 'siblings'> | undefined {
  const element = siblings.find(({ startIndex = 0, endIndex = 0 }) => index >= startIndex && index < endIndex);
  if (!element?.table || element.startIndex === index) return element && { element, siblings };
  for (const inner of innerContents(element)) {
    const found = tableAt(inner, index);
    if (found) return found;
  }
  return undefined;
}
