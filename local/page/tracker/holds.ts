import type { Condition } from './google-sheet';

/** Reads the text of a cell of the sheet; zero-based. */
export type ReadCell = (row: number, column: number) => string;

const numberOf = (letters: string) => [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

interface Cell {
  readonly row: number;
  readonly column: number;
}

/** Custom formulas of the simple kind: one cell compared with one text, such as `=$C2="signed"`. Anything else is left uncoloured. */
function formulaHolds(formula: string, cell: Cell, base: Cell, read: ReadCell): boolean {
  const parts = /^=\s*(\$?)([A-Z]{1,3})(\$?)(\d+)\s*(=|<>)\s*"([^"]*)"\s*$/i.exec(formula);
  if (!parts) return false;
  const [, columnFixed, letters = '', rowFixed, figures = '', sign, wanted = ''] = parts;
  const row = Number(figures) - 1 + (rowFixed === '$' ? 0 : cell.row - base.row);
  const column = numberOf(letters.toUpperCase()) + (columnFixed === '$' ? 0 : cell.column - base.column);
  return (read(row, column).toLowerCase() === wanted.toLowerCase()) === (sign === '=');
}

/** Whether a condition of a colour rule holds for a cell. `base` is the first cell of the rule's range: relative references count from it. */
export function holds(condition: Condition, cell: Cell, base: Cell, read: ReadCell): boolean {
  const shown = read(cell.row, cell.column);
  const wanted = condition.values?.[0]?.userEnteredValue ?? '';
  const lower = shown.toLowerCase();
  switch (condition.type) {
    case 'TEXT_EQ':
      return lower === wanted.toLowerCase();
    case 'TEXT_NOT_EQ':
      return lower !== wanted.toLowerCase();
    case 'TEXT_CONTAINS':
      return lower.includes(wanted.toLowerCase());
    case 'TEXT_NOT_CONTAINS':
      return !lower.includes(wanted.toLowerCase());
    case 'TEXT_STARTS_WITH':
      return lower.startsWith(wanted.toLowerCase());
    case 'TEXT_ENDS_WITH':
      return lower.endsWith(wanted.toLowerCase());
    case 'BLANK':
      return shown === '';
    case 'NOT_BLANK':
      return shown !== '';
    case 'NUMBER_EQ':
      return shown !== '' && Number(shown) === Number(wanted);
    case 'NUMBER_GREATER':
      return shown !== '' && Number(shown) > Number(wanted);
    case 'NUMBER_LESS':
      return shown !== '' && Number(shown) < Number(wanted);
    case 'CUSTOM_FORMULA':
      return formulaHolds(wanted, cell, base, read);
    default:
      return false;
  }
}
