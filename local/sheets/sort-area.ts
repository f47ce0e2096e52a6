import type { Area } from './area';
import type { Edit } from './edit';
import type { Effective } from './effective';
import { effectiveValue } from './effective-value';
import { requireEditable } from './protection';
import type { SortSpec } from './shapes/sheet-shapes';
import type { Cell } from './sheets-state';

/**
 * Sorts the rows of an area: numbers before texts before booleans before errors, blanks always last; equal rows keep their order.
 *
 * Values, formats and notes move; drop-downs stay with their range. Developer metadata moves only where the workspace is set to `metadataFollowsSort`.
 */
export function sortArea(edit: Edit, area: Area, specs: readonly SortSpec[]): void {
  requireEditable(edit, area);
  const { sheet, startRow, endRow, startColumn, endColumn } = area;
  const cellsOf = (row: number): (Cell | null)[] =>
    Array.from({ length: endColumn - startColumn }, (_, place) => sheet.rows[row]?.[startColumn + place] ?? null);
  const last = Math.min(endRow, sheet.rows.length);
  const lines = Array.from({ length: Math.max(0, last - startRow) }, (_, offset) => ({
    from: startRow + offset,
    cells: cellsOf(startRow + offset),
  }));
  const keyed = lines.map((line) => ({
    ...line,
    keys: specs.map(({ dimensionIndex = 0 }) => effectiveValue(sheet.rows[line.from]?.[dimensionIndex])),
  }));
  keyed.sort((one, other) => {
    for (const [index, { sortOrder = 'ASCENDING' }] of specs.entries()) {
      const order = compare(one.keys[index], other.keys[index], sortOrder === 'ASCENDING' ? 1 : -1);
      if (order !== 0) return order;
    }
    return one.from - other.from;
  });
  keyed.forEach(({ from, cells }, offset) => {
    if (from === startRow + offset) return;
    const row = edit.row(sheet, startRow + offset);
    while (row.length < endColumn) row.push(null);
    row.splice(startColumn, cells.length, ...cells);
  });
  if (edit.call.world.sheets.metadataFollowsSort)
    moveMetadata(edit, area, new Map(keyed.map(({ from }, offset) => [from, startRow + offset])));
}

function moveMetadata(edit: Edit, { sheet }: Area, places: ReadonlyMap<number, number>): void {
  const moved = edit.spreadsheet.metadata.map((entry) => {
    const { at } = entry;
    const index = at.locationType === 'ROW' && at.sheetId === sheet.properties.sheetId ? places.get(at.index) : undefined;
    return index === undefined || at.locationType !== 'ROW' ? entry : { ...entry, at: { ...at, index } };
  });
  edit.set(edit.spreadsheet, 'metadata', moved);
}

const rank = (value: Effective): number => ['number', 'string', 'boolean', 'object'].indexOf(typeof value);

function compare(one: Effective | undefined, other: Effective | undefined, direction: 1 | -1): number {
  if (one === undefined || other === undefined) return Number(one === undefined) - Number(other === undefined);
  if (rank(one) !== rank(other)) return direction * (rank(one) - rank(other));
  if (typeof one === 'string' && typeof other === 'string')
    return direction * one.localeCompare(other, 'en', { sensitivity: 'base', numeric: false });
  if (typeof one === 'object' || typeof other === 'object') return 0;
  return direction * (Number(one) - Number(other));
}
