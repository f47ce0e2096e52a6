/** Stands for whatever is not text in a paragraph (a chip, an image): one UTF-16 unit, as in the document's own indexes. */
export const atom = '\uFFFC';

export interface Edit {
  /** UTF-16 units from the start of the text. */
  readonly at: number;
  readonly remove: number;
  readonly insert: string;
}

/** A surrogate pair is one character: an edit never begins or ends inside one. */
const splitsPair = (text: string, at: number) => {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at);
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
};

/**
 * The one stretch that differs between two texts, so that formatting and chips around it are left alone. `null` when nothing differs.
 *
 * Atoms cannot be typed: those that are new in `after` are left out.
 */
export function smallestEdit(before: string, after: string): Edit | null {
  if (before === after) return null;
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  while (start > 0 && (splitsPair(before, start) || splitsPair(after, start))) start -= 1;
  let tail = 0;
  while (tail < shorter - start && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1;
  while (tail > 0 && (splitsPair(before, before.length - tail) || splitsPair(after, after.length - tail))) tail -= 1;
  return {
    at: start,
    remove: before.length - tail - start,
    insert: after.slice(start, after.length - tail).replaceAll(atom, ''),
  };
}
