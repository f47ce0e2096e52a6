import { invalid } from '../kernel/api-error';
import type { GridRange } from './shapes/range-shapes';
import type { Sheet, Spreadsheet } from './sheets-state';

/**
 * What a range means in this spreadsheet: `Sheet1`, `'My sheet'!A1:B2`, `A:C`, `2:5`, `A2:B`, `R1C1:R2C2`, or the name of a named range.
 *
 * Without a sheet it is the first visible one. Bounds may lie outside the grid.
 * https://developers.google.com/workspace/sheets/api/guides/concepts#cell
 */
export function parseA1(spreadsheet: Spreadsheet, a1: string): GridRange & { readonly sheetId: number } {
  // A quoted title may itself hold the mark.
  const mark = /^'(?:[^']|'')*'$/.test(a1) ? -1 : a1.lastIndexOf('!');
  if (mark >= 0) {
    const sheet = titled(spreadsheet, a1.slice(0, mark));
    const bounds = parseBounds(a1.slice(mark + 1));
    if (!sheet || !bounds) throw unparsable(a1);
    return { sheetId: sheet.properties.sheetId, ...bounds };
  }
  const sheet = titled(spreadsheet, a1);
  if (sheet) return { sheetId: sheet.properties.sheetId };
  const named = spreadsheet.namedRanges.find(({ name }) => name?.toLowerCase() === a1.toLowerCase());
  if (named) return { sheetId: 0, ...named.range };
  const bounds = parseBounds(a1);
  const first = spreadsheet.sheets.find(({ properties }) => !properties.hidden);
  if (!bounds || !first) throw unparsable(a1);
  return { sheetId: first.properties.sheetId, ...bounds };
}

const unparsable = (a1: string) => invalid(`Unable to parse range: ${a1}`);

function titled(spreadsheet: Spreadsheet, written: string): Sheet | undefined {
  const title = /^'.*'$/s.test(written) ? written.slice(1, -1).replace(/''/g, "'") : written;
  return spreadsheet.sheets.find(({ properties }) => properties.title.toLowerCase() === title.toLowerCase());
}

const corner = /^\$?([A-Za-z]{1,3})?\$?([1-9]\d*)?$/;

/** Absolute R1C1 notation; relative places such as `R[1]C[1]` have nothing here to be relative to. */
const r1c1 = /^R([1-9]\d*)C([1-9]\d*)(?::R([1-9]\d*)C([1-9]\d*))?$/i;

function parseBounds(text: string): GridRange | null {
  const counted = r1c1.exec(text);
  if (counted) {
    const [row = 0, column = 0, lastRow = row, lastColumn = column] = counted
      .slice(1)
      .map((digits) => (digits ? Number(digits) : undefined));
    return {
      startRowIndex: Math.min(row, lastRow) - 1,
      endRowIndex: Math.max(row, lastRow),
      startColumnIndex: Math.min(column, lastColumn) - 1,
      endColumnIndex: Math.max(column, lastColumn),
    };
  }
  const [first = '', last, ...more] = text.split(':');
  const from = corner.exec(first);
  const to = corner.exec(last ?? first);
  if (!from || !to || more.length > 0 || first === '' || last === '') return null;
  const [, fromColumn, fromRow] = from;
  const [, toColumn, toRow] = to;
  if (last === undefined && (fromColumn === undefined || fromRow === undefined)) return null;
  const columns = inOrder(columnIndex(fromColumn), columnIndex(toColumn));
  const rows = inOrder(rowIndex(fromRow), rowIndex(toRow));
  return {
    ...(rows.start === undefined ? {} : { startRowIndex: rows.start }),
    ...(rows.last === undefined ? {} : { endRowIndex: rows.last + 1 }),
    ...(columns.start === undefined ? {} : { startColumnIndex: columns.start }),
    ...(columns.last === undefined ? {} : { endColumnIndex: columns.last + 1 }),
  };
}

/** `B2:A1` is `A1:B2`. */
const inOrder = (start: number | undefined, last: number | undefined) =>
  start !== undefined && last !== undefined && last < start ? { start: last, last: start } : { start, last };

const rowIndex = (digits: string | undefined) => (digits === undefined ? undefined : Number(digits) - 1);

const columnIndex = (letters: string | undefined) =>
  letters === undefined ? undefined : [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
