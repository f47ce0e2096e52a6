import type { Style } from '../docs/document';

/** The text style that CSS declarations such as `font-weight:700;font-style:italic` stand for, as far as Docs has it. */
export function looksOfCss(css: string): Style {
  const says = (pattern: RegExp) => pattern.test(css);
  return {
    ...(says(/font-weight:\s*(bold|[6-9]00)/i) && { bold: true }),
    ...(says(/font-style:\s*italic/i) && { italic: true }),
    ...(says(/text-decoration:[^;]*line-through/i) && { strikethrough: true }),
    ...(says(/text-decoration:[^;]*underline/i) && { underline: true }),
    ...(says(/font-family:[^;]*(mono|courier|consolas)/i) && monospaced),
  };
}

/** Google's own fonts for code. */
export const monospaced: Style = { weightedFontFamily: { fontFamily: 'Roboto Mono', weight: 400 } };

/** The looks of each class of a style sheet with one class per rule, as Google exports it. */
export function looksOfClasses(sheet: string): Map<string, Style> {
  const looks = new Map<string, Style>();
  for (const [, name = '', css = ''] of sheet.matchAll(/(?:^|})\s*\.([\w-]+)\s*\{([^}]*)/g))
    looks.set(name, { ...looks.get(name), ...looksOfCss(css) });
  return looks;
}

const tags: Record<string, Style> = {
  b: { bold: true },
  strong: { bold: true },
  th: { bold: true },
  i: { italic: true },
  em: { italic: true },
  u: { underline: true },
  ins: { underline: true },
  s: { strikethrough: true },
  del: { strikethrough: true },
  strike: { strikethrough: true },
  sup: { baselineOffset: 'SUPERSCRIPT' },
  sub: { baselineOffset: 'SUBSCRIPT' },
  code: monospaced,
  kbd: monospaced,
  samp: monospaced,
  tt: monospaced,
  pre: monospaced,
};

export const looksOfTag = (tag: string): Style => tags[tag] ?? {};
