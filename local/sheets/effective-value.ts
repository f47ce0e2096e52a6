import type { Effective } from './effective';
import { evaluateFormula } from './evaluate-formula';
import type { Cell, Entered } from './sheets-state';

export const effectiveOf = (value: Entered): Effective => (typeof value === 'object' ? evaluateFormula(value.formula) : value);

/** Of a cell; undefined for a blank one. */
export const effectiveValue = (cell: Cell | null | undefined): Effective | undefined =>
  cell?.value === undefined ? undefined : effectiveOf(cell.value);
