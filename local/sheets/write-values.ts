import { invalid } from '../kernel/api-error';
import { type Area, wholeSheet } from './area';
import { columnLetters, formatA1 } from './format-a1';
import type { Edit } from './edit';
import { requireEditable } from './protection';
import type { Dimension } from './shapes/range-shapes';
import { type Input, writeEntered } from './write-entered';

type Line = readonly (string | number | boolean | null)[];

/** What was written, for the answers of the values methods. */
export interface Written {
  readonly area: Area;
  /** Rows, columns and cells that were given a value; nulls were not. */
  readonly rows: ReadonlySet<number>;
  readonly columns: ReadonlySet<number>;
  readonly cells: number;
}

interface Writing {
  /** Where to write. A single cell is only the corner; a larger area may not be overstepped. */
  readonly area: Area;
  readonly values: readonly Line[];
  readonly majorDimension?: Dimension | undefined;
  readonly input: Input;
}

/** Writes a block of values, or refuses it as a whole: too large for its range or the grid, or protected. */
export function writeValues(edit: Edit, { area, values, majorDimension = 'ROWS', input }: Writing): Written {
  const height = majorDimension === 'ROWS' ? values.length : Math.max(0, ...values.map((line) => line.length));
  const width = majorDimension === 'ROWS' ? Math.max(0, ...values.map((line) => line.length)) : values.length;
  const { sheet, startRow, startColumn } = area;
  const block: Area = { sheet, startRow, endRow: startRow + Math.max(height, 1), startColumn, endColumn: startColumn + Math.max(width, 1) };
  checkFits(block, area);
  requireEditable(edit, block);
  const rows = new Set<number>();
  const columns = new Set<number>();
  let cells = 0;
  values.forEach((line, major) => {
    line.forEach((value, minor) => {
      if (value === null) return;
      const [row, column] = majorDimension === 'ROWS' ? [startRow + major, startColumn + minor] : [startRow + minor, startColumn + major];
      writeEntered(edit, { sheet, row, column }, value, input);
      rows.add(row);
      columns.add(column);
      cells += 1;
    });
  });
  return { area: block, rows, columns, cells };
}

function checkFits(block: Area, area: Area): void {
  const single = area.endRow - area.startRow === 1 && area.endColumn - area.startColumn === 1;
  if (!single && block.endRow > area.endRow)
    throw invalid(`Requested writing within range [${formatA1(area)}], but tried writing to row [${String(area.endRow + 1)}]`);
  if (!single && block.endColumn > area.endColumn)
    throw invalid(`Requested writing within range [${formatA1(area)}], but tried writing to column [${columnLetters(area.endColumn)}]`);
  const { endRow, endColumn } = wholeSheet(area.sheet);
  if (block.endRow > endRow || block.endColumn > endColumn)
    throw invalid(`Range (${formatA1(block)}) exceeds grid limits. Max rows: ${String(endRow)}, max columns: ${String(endColumn)}`);
}
