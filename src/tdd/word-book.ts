import { foldText } from './fold-text';

/**
 * A word or phrase as people write it in the policy.
 *
 * `production` is that word; `anforderung*` every word that begins so; `cut over` words in a row. In scripts that part no words (Chinese,
 * Japanese, Korean, Thai), and in Arabic and Hebrew, where articles grow on, it is found inside of words as well.
 */
export type Pattern = string;

/** A stretch of a text and what the book says of it; `null` for words that it does not know. */
export interface Word<Kind extends string> {
  readonly text: string;
  readonly kind: Kind | null;
  /** What follows the stem in the same word: `umgebung` of `produktionsumgebung` under `produktions*`. */
  readonly rest: string;
}

interface Entry<Kind extends string> {
  readonly kind: Kind;
  readonly parts: readonly { readonly text: string; readonly stem: boolean }[];
  readonly size: number;
}

/** Patterns whose first words begin with the same two letters: by the whole first word, and those of which it is a stem. */
interface Shelf<Kind extends string> {
  readonly whole: ReadonlyMap<string, readonly Entry<Kind>[]>;
  readonly stems: readonly Entry<Kind>[];
}

/** Lists of patterns, each under its kind. Each is made ready when a text has a word that begins like it: most never do. */
export interface WordBook<Kind extends string> {
  readonly shelf: (letters: string) => Shelf<Kind>;
  /** Of scripts that part no words, by the first letter. */
  readonly joined: (letter: string) => readonly Entry<Kind>[];
  readonly grown: readonly Entry<Kind>[];
}

const unparted = '\\u0E00-\\u0E7F\\u3005-\\u3007\\u3040-\\u30FF\\u3400-\\u4DBF\\u4E00-\\u9FFF\\uAC00-\\uD7AF';
const tokens = new RegExp(`[${unparted}]+|(?:(?![${unparted}])[\\p{L}\\p{N}\\p{M}])+`, 'gu');
const ascii = /^[\0-\x7F]*$/;
const plainTokens = /[a-zA-Z0-9]+/g;
/** Most patterns: folded as they stand, and parted by spaces alone. */
const plainPattern = /^[a-z0-9 *]*$/;
const isUnparted = new RegExp(`^[${unparted}]`);
const isGrown = /^[\u0590-\u06FF]/;
/** Short words of Arabic and Hebrew would be found by accident inside of others. */
const shortestGrown = 4;

/** The words of a folded text, punctuation left out; words of different scripts are parted. */
export function tokensOf(folded: string): readonly string[] {
  return folded.match(ascii.test(folded) ? plainTokens : tokens) ?? [];
}

export function openBook<Kind extends string>(lists: Readonly<Record<Kind, readonly Pattern[]>>): WordBook<Kind> {
  const spaced = new Map<string, RawEntry<Kind>[]>();
  const joined = new Map<string, RawEntry<Kind>[]>();
  const grown: Entry<Kind>[] = [];
  const put = (raw: RawEntry<Kind>): void => {
    const [pattern] = raw;
    const plain = plainLetters.exec(pattern)?.[0];
    if (plain !== undefined) return add(spaced, plain, raw);
    const letters = anyLetters.exec(pattern)?.[0] ?? '';
    if (isUnparted.test(letters)) return add(joined, letters.charAt(0), raw);
    const entry = isGrown.test(letters) ? entryOf(raw) : null;
    if (entry && isFoundInside(entry)) grown.push(entry);
    else if (letters !== '') add(spaced, letters.slice(0, 2), raw);
  };
  for (const kind of Object.keys(lists) as Kind[])
    // Folded at once: thousands of short texts would take longer.
    for (const pattern of foldText(lists[kind].join('\n')).split('\n')) put([pattern, kind]);
  return {
    shelf: once((letters) => shelfOf((spaced.get(letters) ?? []).map(entryOf))),
    joined: once((letter) => longestFirst((joined.get(letter) ?? []).map((raw) => joinedOf(entryOf(raw))))),
    grown: longestFirst(grown),
  };
}

/** A folded pattern and its kind. */
type RawEntry<Kind extends string> = readonly [pattern: Pattern, kind: Kind];

/** The first two letters of a pattern's first word. */
const plainLetters = /^[a-z0-9]{1,2}/;
const anyLetters = /[\p{L}\p{N}\p{M}]{1,2}/u;

function shelfOf<Kind extends string>(entries: readonly Entry<Kind>[]): Shelf<Kind> {
  const whole = new Map<string, Entry<Kind>[]>();
  const stems: Entry<Kind>[] = [];
  for (const entry of longestFirst(entries)) {
    const [first] = entry.parts;
    if (first?.stem === true) stems.push(entry);
    else if (first) add(whole, first.text, entry);
  }
  return { whole, stems };
}

const isFoundInside = <Kind extends string>({ parts: [first, second] }: Entry<Kind>): boolean =>
  first !== undefined && second === undefined && first.text.length >= shortestGrown;

const longestFirst = <Kind extends string>(entries: readonly Entry<Kind>[]): readonly Entry<Kind>[] =>
  [...entries].sort((one, other) => other.size - one.size);

/** Keeps what was made for a key. */
function once<Value>(make: (key: string) => Value): (key: string) => Value {
  const made = new Map<string, Value>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(key);
    made.set(key, value);
    return value;
  };
}

/** Goes through a folded text from left to right; the longest pattern wins. */
export function lookUp<Kind extends string>(book: WordBook<Kind>, folded: string): readonly Word<Kind>[] {
  const isPlain = ascii.test(folded);
  const parts = folded.match(isPlain ? plainTokens : tokens) ?? [];
  const found: Word<Kind>[] = [];
  for (let index = 0; index < parts.length;) {
    const part = parts[index] ?? '';
    if (!isPlain && isUnparted.test(part)) {
      let piece = '';
      for (; isUnparted.test(parts[index] ?? ''); index++) piece += parts[index] ?? '';
      found.push(...lookInside(book, piece));
      continue;
    }
    const entry = spacedAt(book, parts, index) ?? (isPlain ? undefined : grownIn(book, part));
    found.push(entry === undefined ? { text: part, kind: null, rest: '' } : wordOf(entry, parts, index));
    index += entry?.parts.length ?? 1;
  }
  return found;
}

function wordOf<Kind extends string>({ kind, parts: wanted }: Entry<Kind>, parts: readonly string[], index: number): Word<Kind> {
  const { length } = wanted;
  const end = wanted[length - 1];
  const last = parts[index + length - 1] ?? '';
  return {
    text: length === 1 ? last : parts.slice(index, index + length).join(' '),
    kind,
    rest: end?.stem === true ? last.slice(end.text.length) : '',
  };
}

function grownIn<Kind extends string>(book: WordBook<Kind>, part: string): Entry<Kind> | undefined {
  return isGrown.test(part) ? book.grown.find(({ parts: [word] }) => word !== undefined && part.includes(word.text)) : undefined;
}

function lookInside<Kind extends string>(book: WordBook<Kind>, part: string): readonly Word<Kind>[] {
  const found: Word<Kind>[] = [];
  let unknown = '';
  for (let at = 0; at < part.length;) {
    const entry = book.joined(part.charAt(at)).find(({ parts: [word] }) => part.startsWith(word?.text ?? '?', at));
    const text = entry?.parts[0]?.text ?? '';
    if (entry === undefined) unknown += part.charAt(at++);
    else {
      if (unknown !== '') found.push({ text: unknown, kind: null, rest: '' });
      unknown = '';
      found.push({ text, kind: entry.kind, rest: '' });
      at += text.length;
    }
  }
  if (unknown !== '') found.push({ text: unknown, kind: null, rest: '' });
  return found;
}

function spacedAt<Kind extends string>(book: WordBook<Kind>, parts: readonly string[], index: number): Entry<Kind> | undefined {
  const part = parts[index] ?? '';
  const shelf = book.shelf(part.slice(0, 2));
  const whole = longestOf(shelf.whole.get(part), parts, index);
  const stem = longestOf(shelf.stems, parts, index);
  if (whole === undefined || stem === undefined) return whole ?? stem;
  return stem.size > whole.size ? stem : whole;
}

/** Entries are sorted, longest first. */
function longestOf<Kind extends string>(
  entries: readonly Entry<Kind>[] | undefined,
  parts: readonly string[],
  index: number,
): Entry<Kind> | undefined {
  if (entries === undefined) return undefined;
  for (const entry of entries) if (fits(entry, parts, index)) return entry;
  return undefined;
}

function fits<Kind extends string>({ parts: wanted }: Entry<Kind>, parts: readonly string[], index: number): boolean {
  for (let offset = 0; offset < wanted.length; offset++) {
    const want = wanted[offset];
    const part = parts[index + offset];
    if (want === undefined || part === undefined) return false;
    if (part !== want.text && !(want.stem && part.startsWith(want.text))) return false;
  }
  return true;
}

function entryOf<Kind extends string>([folded, kind]: RawEntry<Kind>): Entry<Kind> {
  const words = plainPattern.test(folded) ? folded.split(' ') : folded.split(/[^\p{L}\p{N}\p{M}*]+/u);
  const parts = words
    .filter((word) => word !== '' && word !== '*')
    .map((word) => (word.includes('*') ? { text: word.split('*').join(''), stem: word.endsWith('*') } : { text: word, stem: false }));
  return { kind, parts, size: parts.reduce((size, { text }) => size + text.length + 1, 0) };
}

/** In scripts that part no words a pattern is one piece, as the texts that it is looked up in. */
function joinedOf<Kind extends string>({ kind, parts, size }: Entry<Kind>): Entry<Kind> {
  return { kind, parts: [{ text: parts.map(({ text }) => text).join(''), stem: false }], size };
}

function add<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}
