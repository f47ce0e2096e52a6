import type { Colour, TextStyle } from './google-document';

/** A CSS colour; `undefined` where Docs leaves it to the theme: no colour, black text, a white page. */
export function cssColour(colour: Colour | undefined): string | undefined {
  const rgb = colour?.color?.rgbColor;
  if (!rgb) return undefined;
  const parts = [rgb.red ?? 0, rgb.green ?? 0, rgb.blue ?? 0].map((part) => Math.round(part * 255));
  return `rgb(${parts.join(' ')})`;
}

const decoration = ({ underline, strikethrough }: TextStyle) =>
  [underline ? 'underline' : '', strikethrough ? 'line-through' : ''].join(' ').trim();

/** How a run of text looks on the paper. */
export function styleOf(style: TextStyle = {}): Record<string, string> {
  const background = cssColour(style.backgroundColor);
  const colour = cssColour(style.foregroundColor);
  const lines = decoration(style);
  const monospaced = /mono|courier|consolas/i.test(style.weightedFontFamily?.fontFamily ?? '');
  return {
    ...(style.bold ? { fontWeight: '700' } : style.bold === false ? { fontWeight: '400' } : {}),
    ...(style.italic ? { fontStyle: 'italic' } : {}),
    ...(lines === '' ? {} : { textDecoration: lines }),
    ...(style.smallCaps ? { fontVariant: 'small-caps' } : {}),
    ...(background === undefined ? {} : { backgroundColor: background }),
    ...(colour === undefined ? {} : { color: colour }),
    ...(style.fontSize?.magnitude === undefined ? {} : { fontSize: `${style.fontSize.magnitude}pt` }),
    ...(monospaced ? { fontFamily: 'ui-monospace, monospace' } : {}),
    ...(style.baselineOffset === 'SUPERSCRIPT' ? { verticalAlign: 'super', fontSize: '0.75em' } : {}),
    ...(style.baselineOffset === 'SUBSCRIPT' ? { verticalAlign: 'sub', fontSize: '0.75em' } : {}),
  };
}
