/** Of a script that parts its words, or a number. */
const letter = '(?![\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Hang}\\p{sc=Thai}])[\\p{L}\\p{M}\\p{N}]';

/**
 * Does a text name somebody? With the whole name, as it is written: “Dan” is not named by “Daniel”, nor “Will” by “you will be”.
 *
 * Beside scripts that part no words a name stands whole anywhere.
 */
export const isNamed = (text: string, name: string): boolean =>
  new RegExp(`(?<!${letter})${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?!${letter})`, 'u').test(text);
