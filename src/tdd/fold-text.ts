const ascii = /^[\0-\x7F]*$/;
/** Accents, soft hyphens, and what has no width. */
const marks = /[\p{Mn}\u00AD\u200B\u2060\uFEFF]+/gu;
const undecomposed = /[łøæœßđıþðŀ]/g;
const plain: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', æ: 'ae', œ: 'oe', ß: 'ss', đ: 'd', ı: 'i', þ: 'th', ð: 'd', ŀ: 'l' };

/**
 * Text as it is compared: lower case, full-width forms narrowed, accents and invisible characters taken off, in every script.
 *
 * `Exigences de PRODUCCIÓN` and `exigences de produccion` fold to the same. Both sides of a comparison have to be folded.
 */
export function foldText(text: string): string {
  const lower = text.toLowerCase();
  if (ascii.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(marks, '')
    .normalize('NFC')
    .replace(undecomposed, (letter) => plain[letter] ?? letter);
}
