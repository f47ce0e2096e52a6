/** Google's bullet presets: the glyphs of three levels, which repeat down to the ninth. */
const glyphs = {
  BULLET_DISC_CIRCLE_SQUARE: ['●', '○', '■'],
  BULLET_DIAMONDX_ARROW3D_SQUARE: ['❖', '➢', '■'],
  BULLET_CHECKBOX: [],
  BULLET_ARROW_DIAMOND_DISC: ['➔', '◆', '●'],
  BULLET_STAR_CIRCLE_SQUARE: ['★', '○', '■'],
  BULLET_ARROW3D_CIRCLE_SQUARE: ['➢', '○', '■'],
  BULLET_LEFTTRIANGLE_DIAMOND_DISC: ['◀', '◆', '●'],
  BULLET_DIAMONDX_HOLLOWDIAMOND_SQUARE: ['❖', '◇', '■'],
  BULLET_DIAMOND_CIRCLE_SQUARE: ['◆', '○', '■'],
} as const;

const numbers = {
  NUMBERED_DECIMAL_ALPHA_ROMAN: ['DECIMAL', 'ALPHA', 'ROMAN'],
  NUMBERED_DECIMAL_ALPHA_ROMAN_PARENS: ['DECIMAL', 'ALPHA', 'ROMAN'],
  NUMBERED_DECIMAL_NESTED: ['DECIMAL', 'DECIMAL', 'DECIMAL'],
  NUMBERED_UPPERALPHA_ALPHA_ROMAN: ['UPPER_ALPHA', 'ALPHA', 'ROMAN'],
  NUMBERED_UPPERROMAN_UPPERALPHA_DECIMAL: ['UPPER_ROMAN', 'UPPER_ALPHA', 'DECIMAL'],
  NUMBERED_ZERODECIMAL_ALPHA_ROMAN: ['ZERO_DECIMAL', 'ALPHA', 'ROMAN'],
} as const;

export type BulletPreset = keyof typeof glyphs | keyof typeof numbers;

export const bulletPresets = [...Object.keys(glyphs), ...Object.keys(numbers)] as BulletPreset[];

/** `listProperties` of a list made with this preset, as the API answers it. A checklist has neither glyph nor glyph type. */
export function listProperties(preset: BulletPreset): Record<string, unknown> {
  return { nestingLevels: Array.from({ length: 9 }, (_, level) => ({ ...nestingLevel(preset, level) })) };
}

function nestingLevel(preset: BulletPreset, level: number): Record<string, unknown> {
  return {
    bulletAlignment: 'START',
    ...glyph(preset, level),
    indentFirstLine: { magnitude: 18 + 36 * level, unit: 'PT' },
    indentStart: { magnitude: 36 + 36 * level, unit: 'PT' },
    textStyle: { underline: false },
    startNumber: 1,
  };
}

function glyph(preset: BulletPreset, level: number): Record<string, unknown> {
  if (preset in numbers) {
    const end = preset.endsWith('PARENS') ? ')' : '.';
    const chain = Array.from({ length: level + 1 }, (_, at) => `%${String(at)}.`).join('');
    const glyphFormat = preset === 'NUMBERED_DECIMAL_NESTED' ? chain : `%${String(level)}${end}`;
    return { glyphType: numbers[preset as keyof typeof numbers][level % 3], glyphFormat };
  }
  const glyphSymbol = glyphs[preset as keyof typeof glyphs][level % 3];
  const glyphFormat = `%${String(level)}`;
  return glyphSymbol === undefined ? { glyphType: 'GLYPH_TYPE_UNSPECIFIED', glyphFormat } : { glyphFormat, glyphSymbol };
}
