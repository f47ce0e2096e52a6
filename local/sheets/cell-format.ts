import type { Edit } from './edit';
import type { CellFormat } from './shapes/format-shapes';
import type { Cell, Spreadsheet } from './sheets-state';

export const formatOf = (spreadsheet: Spreadsheet, cell: Cell | null | undefined): CellFormat | undefined =>
  cell?.format === undefined ? undefined : spreadsheet.formats[cell.format];

/** Formats are never changed, so their text is made once. */
const texts = new WeakMap<CellFormat, string>();

function textOf(format: CellFormat): string {
  const text = texts.get(format) ?? JSON.stringify(format);
  texts.set(format, text);
  return text;
}

/** The place of this format in the spreadsheet's list, where each stands once; undefined for no format at all. */
export function keepFormat(edit: Edit, format: CellFormat): number | undefined {
  if (Object.keys(format).length === 0) return undefined;
  const { formats } = edit.spreadsheet;
  const wanted = JSON.stringify(format);
  const place = formats.findIndex((known) => textOf(known) === wanted);
  if (place >= 0) return place;
  edit.splice(formats, formats.length, 0, [format]);
  return formats.length - 1;
}
