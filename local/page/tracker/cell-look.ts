import { cssColour } from '../document/style-of';
import { covers } from './covers';
import type { CellFormat, Sheet } from './google-sheet';
import { holds, type ReadCell } from './holds';

const colourOf = (rgb: CellFormat['backgroundColor']) => (rgb === undefined ? undefined : cssColour({ color: { rgbColor: rgb } }));

const isWhite = (rgb: CellFormat['backgroundColor']) => rgb?.red === 1 && rgb.green === 1 && rgb.blue === 1;
const isBlack = (rgb: CellFormat['backgroundColor']) => (rgb?.red ?? 0) + (rgb?.green ?? 0) + (rgb?.blue ?? 0) === 0;

const lookOf = ({ backgroundColor, textFormat }: CellFormat): Record<string, string> => {
  const background = isWhite(backgroundColor) ? undefined : colourOf(backgroundColor);
  const text = isBlack(textFormat?.foregroundColor) ? undefined : colourOf(textFormat?.foregroundColor);
  return {
    // The sheet's colours are meant for white paper: in the dark they keep their hue, and change sides.
    ...(background === undefined
      ? {}
      : { backgroundColor: `light-dark(${background}, hsl(from ${background} h s 22%))`, color: 'light-dark(#1f1f1f, #e3e3e3)' }),
    ...(text === undefined ? {} : { color: `light-dark(${text}, hsl(from ${text} h s 80%))` }),
    ...(textFormat?.bold ? { fontWeight: '600' } : {}),
    ...(textFormat?.italic ? { fontStyle: 'italic' } : {}),
    ...(textFormat?.strikethrough ? { textDecoration: 'line-through' } : {}),
  };
};

/** How a cell looks: its own format, and over it the first colour rule that holds, as in Sheets. */
export function cellLook(sheet: Sheet, row: number, column: number, read: ReadCell): Record<string, string> {
  const own = sheet.data?.[0]?.rowData?.[row]?.values?.[column];
  const rule = (sheet.conditionalFormats ?? []).find(({ ranges = [], booleanRule }) =>
    ranges.some(
      (range) =>
        covers(range, row, column) &&
        holds(
          booleanRule?.condition ?? {},
          { row, column },
          { row: ranges[0]?.startRowIndex ?? 0, column: ranges[0]?.startColumnIndex ?? 0 },
          read,
        ),
    ),
  );
  return { ...lookOf(own?.effectiveFormat ?? own?.userEnteredFormat ?? {}), ...lookOf(rule?.booleanRule?.format ?? {}) };
}
