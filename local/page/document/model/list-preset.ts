import type { DocumentTab, NestingLevel } from '../google-document';

/** The bullet presets of Google that the editor makes lists with, or finds nearest: https://developers.google.com/workspace/docs/api/reference/rest/v1/documents/request#bulletglyphpreset */
const glyphs: Readonly<Record<string, readonly string[]>> = {
  BULLET_DISC_CIRCLE_SQUARE: ['●', '○', '■'],
  BULLET_CHECKBOX: ['GLYPH_TYPE_UNSPECIFIED %0', 'GLYPH_TYPE_UNSPECIFIED %1', 'GLYPH_TYPE_UNSPECIFIED %2'],
  BULLET_DIAMONDX_ARROW3D_SQUARE: ['❖', '➢', '■'],
  BULLET_ARROW_DIAMOND_DISC: ['➔', '◆', '●'],
  BULLET_STAR_CIRCLE_SQUARE: ['★', '○', '■'],
  BULLET_ARROW3D_CIRCLE_SQUARE: ['➢', '○', '■'],
  BULLET_LEFTTRIANGLE_DIAMOND_DISC: ['◀', '◆', '●'],
  BULLET_DIAMONDX_HOLLOWDIAMOND_SQUARE: ['❖', '◇', '■'],
  BULLET_DIAMOND_CIRCLE_SQUARE: ['◆', '○', '■'],
  NUMBERED_DECIMAL_ALPHA_ROMAN: ['DECIMAL %0.', 'ALPHA %1.', 'ROMAN %2.'],
  NUMBERED_DECIMAL_ALPHA_ROMAN_PARENS: ['DECIMAL %0)', 'ALPHA %1)', 'ROMAN %2)'],
  NUMBERED_DECIMAL_NESTED: ['DECIMAL %0.', 'DECIMAL %0.%1.', 'DECIMAL %0.%1.%2.'],
  NUMBERED_UPPERALPHA_ALPHA_ROMAN: ['UPPER_ALPHA %0.', 'ALPHA %1.', 'ROMAN %2.'],
  NUMBERED_UPPERROMAN_UPPERALPHA_DECIMAL: ['UPPER_ROMAN %0.', 'UPPER_ALPHA %1.', 'DECIMAL %2.'],
  NUMBERED_ZERODECIMAL_ALPHA_ROMAN: ['ZERO_DECIMAL %0.', 'ALPHA %1.', 'ROMAN %2.'],
};

export const bulleted = 'BULLET_DISC_CIRCLE_SQUARE';
export const numbered = 'NUMBERED_DECIMAL_ALPHA_ROMAN';

export interface Preset {
  readonly name: string;
  /** Whether the list looks just like it on its first three levels: only such a list goes on when entries are added by preset. */
  readonly exact: boolean;
}

const signOf = ({ glyphSymbol, glyphType, glyphFormat }: NestingLevel) =>
  glyphSymbol ?? `${glyphType ?? 'GLYPH_TYPE_UNSPECIFIED'} ${glyphFormat ?? ''}`;

const isNumber = ({ glyphSymbol, glyphType = 'GLYPH_TYPE_UNSPECIFIED' }: NestingLevel) =>
  glyphSymbol === undefined && glyphType !== 'GLYPH_TYPE_UNSPECIFIED';

/** The preset that a list was made with, or the one that comes nearest. */
export function presetOf(levels: readonly NestingLevel[]): Preset {
  const signs = [0, 1, 2].map((level) => signOf(levels[level] ?? {}));
  const found = Object.entries(glyphs).find(([, own]) => own.every((sign, level) => sign === signs[level]));
  if (found) return { name: found[0], exact: true };
  const first = levels[0] ?? {};
  const near = Object.entries(glyphs).find(([, own]) => own[0] === signs[0]);
  return { name: near?.[0] ?? (isNumber(first) ? numbered : bulleted), exact: false };
}

/** The first three levels of a preset, repeated for nine: what a list shows before the document has told its own. */
export function levelsOfPreset(name: string): readonly NestingLevel[] {
  const own = glyphs[name] ?? glyphs[bulleted] ?? [];
  return Array.from({ length: 9 }, (_, level) => {
    const [type = '', format] = (own[level % 3] ?? '').split(' ');
    if (format === undefined) return { glyphSymbol: type };
    const path = name === 'NUMBERED_DECIMAL_NESTED';
    const deeper = path
      ? Array.from({ length: level + 1 }, (_, at) => `%${String(at)}.`).join('')
      : format.replace(/%\d/, `%${String(level)}`);
    return { glyphType: type, glyphFormat: deeper };
  });
}

/** A list that the document does not know yet. */
export const newListId = (preset: string, count: number): string => `new.${preset}.${String(count)}`;

export const newListPreset = (listId: string): string | undefined => /^new\.(\w+)\.\d+$/.exec(listId)?.[1];

/** The preset of each list of a tab, of those too that it does not know yet. */
export const presetsIn =
  (lists: DocumentTab['lists']) =>
  (listId: string): Preset => {
    const fresh = newListPreset(listId);
    return fresh === undefined ? presetOf(lists?.[listId]?.listProperties?.nestingLevels ?? []) : { name: fresh, exact: true };
  };
