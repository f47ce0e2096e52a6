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

/** Lists of patterns, each under its kind, made ready for looking up. */
export interface WordBook<Kind extends string> {
  /** By the whole first word, and those that begin with a stem by its first two letters. */
  readonly whole: ReadonlyMap<string, readonly Entry<Kind>[]>;
  readonly stems: ReadonlyMap<string, readonly Entry<Kind>[]>;
  readonly joined: ReadonlyMap<string, readonly Entry<Kind>[]>;
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
  const whole = new Map<string, Entry<Kind>[]>();
  const stems = new Map<string, Entry<Kind>[]>();
  const joined = new Map<string, Entry<Kind>[]>();
  const grown: Entry<Kind>[] = [];
  for (const kind of Object.keys(lists) as Kind[])
    for (const pattern of lists[kind]) {
      const entry = entryOf(pattern, kind);
      const first = entry.parts[0]?.text ?? '';
      if (first === '') continue;
      if (isUnparted.test(first)) add(joined, first.charAt(0), joinedOf(entry));
      else if (isGrown.test(first) && entry.parts.length === 1 && first.length >= shortestGrown) grown.push(entry);
      else if (entry.parts[0]?.stem === true) add(stems, first.slice(0, 2), entry);
      else add(whole, first, entry);
    }
  for (const entries of [...whole.values(), ...stems.values(), ...joined.values(), grown])
    entries.sort((one, other) => other.size - one.size);
  return { whole, stems, joined, grown };
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
    const entry = book.joined.get(part.charAt(at))?.find(({ parts: [word] }) => part.startsWith(word?.text ?? '?', at));
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
  const whole = longestOf(book.whole.get(part), parts, index);
  const stem = longestOf(book.stems.get(part.slice(0, 2)), parts, index);
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

function entryOf<Kind extends string>(pattern: Pattern, kind: Kind): Entry<Kind> {
  const words = plainPattern.test(pattern) ? pattern.split(' ') : foldText(pattern).split(/[^\p{L}\p{N}\p{M}*]+/u);
  const parts = words
    .filter((part) => part !== '' && part !== '*')
    .map((part) => (part.includes('*') ? { text: part.split('*').join(''), stem: part.endsWith('*') } : { text: part, stem: false }));
  return { kind, parts, size: parts.reduce((size, { text }) => size + text.length + 1, 0) };
}

/** In scripts that part no words a pattern is one piece, as the texts that it is looked up in. */
function joinedOf<Kind extends string>({ kind, parts, size }: Entry<Kind>): Entry<Kind> {
  return { kind, parts: [{ text: parts.map(({ text }) => text).join(''), stem: false }], size };
}

function add<Kind extends string>(map: Map<string, Entry<Kind>[]>, key: string, entry: Entry<Kind>): void {
  const entries = map.get(key);
  if (entries) entries.push(entry);
  else map.set(key, [entry]);
}
