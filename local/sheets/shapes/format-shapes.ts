import { flag, message, type Of, oneOf, real, text, whole } from './shape';

export const color = message({ red: real, green: real, blue: real, alpha: real });
const themeColor = oneOf('ThemeColorType', [
  'TEXT',
  'BACKGROUND',
  'ACCENT1',
  'ACCENT2',
  'ACCENT3',
  'ACCENT4',
  'ACCENT5',
  'ACCENT6',
  'LINK',
]);
export const colorStyle = message({ rgbColor: color, themeColor }, { oneOf: ['rgbColor', 'themeColor'] });

const formatTypes = ['TEXT', 'NUMBER', 'PERCENT', 'CURRENCY', 'DATE', 'TIME', 'DATE_TIME', 'SCIENTIFIC'] as const;
const numberFormat = message({ type: oneOf('NumberFormatType', formatTypes), pattern: text });
export type NumberFormat = Of<typeof numberFormat>;

export const textFormat = message({
  foregroundColor: color,
  foregroundColorStyle: colorStyle,
  fontFamily: text,
  fontSize: whole,
  bold: flag,
  italic: flag,
  strikethrough: flag,
  underline: flag,
  link: message({ uri: text }),
});

const border = message({
  style: oneOf('Style', ['DOTTED', 'DASHED', 'SOLID', 'SOLID_MEDIUM', 'SOLID_THICK', 'NONE', 'DOUBLE']),
  width: whole,
  color,
  colorStyle,
});

export const cellFormat = message({
  numberFormat,
  backgroundColor: color,
  backgroundColorStyle: colorStyle,
  borders: message({ top: border, bottom: border, left: border, right: border }),
  padding: message({ top: whole, right: whole, bottom: whole, left: whole }),
  horizontalAlignment: oneOf('HorizontalAlign', ['LEFT', 'CENTER', 'RIGHT']),
  verticalAlignment: oneOf('VerticalAlign', ['TOP', 'MIDDLE', 'BOTTOM']),
  wrapStrategy: oneOf('WrapStrategy', ['OVERFLOW_CELL', 'LEGACY_WRAP', 'CLIP', 'WRAP']),
  textDirection: oneOf('TextDirection', ['LEFT_TO_RIGHT', 'RIGHT_TO_LEFT']),
  textFormat,
  hyperlinkDisplayType: oneOf('HyperlinkDisplayType', ['LINKED', 'PLAIN_TEXT']),
  textRotation: message({ angle: whole, vertical: flag }),
});
export type CellFormat = Of<typeof cellFormat>;
