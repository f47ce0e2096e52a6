import { columnLetters } from './column-letters';

/** “B4”, of a zero-based place. */
export const nameOfCell = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;
