import type { NestingLevel } from './google-document';

const roman = (value: number): string => {
  const signs: readonly (readonly [number, string])[] = [
    [1000, 'm'],
    [900, 'cm'],
    [500, 'd'],
    [400, 'cd'],
    [100, 'c'],
    [90, 'xc'],
    [50, 'l'],
    [40, 'xl'],
    [10, 'x'],
    [9, 'ix'],
    [5, 'v'],
    [4, 'iv'],
    [1, 'i'],
  ];
  let rest = value;
  let text = '';
  for (const [size, sign] of signs) for (; rest >= size; rest -= size) text += sign;
  return text;
};

/** 1 → a, 26 → z, 27 → aa, 28 → bb: as Docs repeats the letter. */
const letter = (value: number): string => String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));

const figure = (value: number, type: string | undefined): string => {
  switch (type) {
    case 'ZERO_DECIMAL':
      return String(value).padStart(2, '0');
    case 'ALPHA':
      return letter(value);
    case 'UPPER_ALPHA':
      return letter(value).toUpperCase();
    case 'ROMAN':
      return roman(value);
    case 'UPPER_ROMAN':
      return roman(value).toUpperCase();
    case 'NONE':
      return '';
    default:
      return String(value);
  }
};

const isNumbered = (level: NestingLevel | undefined) =>
  level?.glyphSymbol === undefined && level?.glyphType !== undefined && level.glyphType !== 'GLYPH_TYPE_UNSPECIFIED';

const bullets = ['●', '○', '■'];

/** A list without glyphs is a checklist: the API does not say whether a box is ticked. */
const glyph = (level: NestingLevel | undefined, depth: number) =>
  level?.glyphSymbol ?? (level?.glyphType === 'GLYPH_TYPE_UNSPECIFIED' ? '☐' : (bullets[depth % bullets.length] ?? '●'));

export interface ListEntry {
  readonly listId: string;
  readonly level: number;
}

/**
 * The mark in front of each entry (“2.1.”, “b)”, “●”), in reading order.
 *
 * The API gives a list and a level, never the number: entries are counted per list, and an entry restarts the levels below it.
 */
export function listMarks(entries: readonly ListEntry[], levelsOf: (listId: string) => readonly NestingLevel[]): readonly string[] {
  const counts = new Map<string, number[]>();
  return entries.map(({ listId, level: depth }) => {
    const levels = levelsOf(listId);
    const counted = (counts.get(listId) ?? []).slice(0, depth + 1);
    for (let level = 0; level <= depth; level += 1) {
      const before = (levels[level]?.startNumber ?? 1) - 1;
      counted[level] = (counted[level] ?? before) + (level === depth ? 1 : 0);
    }
    counts.set(listId, counted);
    const level = levels[depth];
    if (!isNumbered(level)) return glyph(level, depth);
    return (level?.glyphFormat ?? `%${depth}.`).replace(/%(\d)/g, (_, at: string) =>
      figure(Math.max(counted[Number(at)] ?? 1, 1), levels[Number(at)]?.glyphType),
    );
  });
}
