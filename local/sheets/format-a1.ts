import type { Area } from './area';

/** `A`, `Z`, `AA`, … of a zero-based column. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnLetters(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}

/** Google quotes a title only where it must: `Sheet1!A1`, `'My sheet'!A1`. */
const quotedTitle = (title: string): string =>
  /^[A-Za-z_]\w*$/.test(title) && !/^[A-Za-z]{1,3}\d+$/.test(title) ? title : `'${title.replace(/'/g, "''")}'`;

/** The area in A1 notation; a single cell is not written as a range. */
export function formatA1({ sheet, startRow, endRow, startColumn, endColumn }: Area): string {
  const first = `${columnLetters(startColumn)}${String(startRow + 1)}`;
  const last = `${columnLetters(endColumn - 1)}${String(endRow)}`;
  return `${quotedTitle(sheet.properties.title)}!${first === last ? first : `${first}:${last}`}`;
}
