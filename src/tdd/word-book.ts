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
  readonly spaced: ReadonlyMap<string, readonly Entry<Kind>[]>;
  readonly joined: ReadonlyMap<string, readonly Entry<Kind>[]>;
  readonly grown: readonly Entry<Kind>[];
}

const unparted = '\\u0E00-\\u0E7F\\u3005-\\u3007\\u3040-\\u30FF\\u3400-\\u4DBF\\u4E00-\\u9FFF\\uAC00-\\uD7AF';
const tokens = new RegExp(`[${unparted}]+|(?:(?![${unparted}])[\\p{L}\\p{N}\\p{M}])+`, 'gu');
const isUnparted = new RegExp(`^[${unparted}]`);
const isGrown = /^[\u0590-\u06FF]/;
/** Short words of Arabic and Hebrew would be found by accident inside of others. */
const shortestGrown = 4;

/** The words of a folded text, punctuation left out; words of different scripts are parted. */
export function tokensOf(folded: string): readonly string[] {
  return folded.match(tokens) ?? [];
}

export function openBook<Kind extends string>(lists: Readonly<Record<Kind, readonly Pattern[]>>): WordBook<Kind> {
  const spaced = new Map<string, Entry<Kind>[]>();
  const joined = new Map<string, Entry<Kind>[]>();
  const grown: Entry<Kind>[] = [];
  for (const kind of Object.keys(lists) as Kind[])
    for (const pattern of lists[kind]) {
      const entry = entryOf(pattern, kind);
      const first = entry.parts[0]?.text ?? '';
      if (first === '') continue;
      if (isUnparted.test(first)) add(joined, first.charAt(0), joinedOf(entry));
      else if (isGrown.test(first) && entry.parts.length === 1 && first.length >= shortestGrown) grown.push(entry);
      else add(spaced, first.slice(0, 2), entry);
    }
  for (const entries of [...spaced.values(), ...joined.values(), grown]) entries.sort((one, other) => other.size - one.size);
  return { spaced, joined, grown };
}

/** Goes through a folded text from left to right; the longest pattern wins. */
export function lookUp<Kind extends string>(book: WordBook<Kind>, folded: string): readonly Word<Kind>[] {
  const parts = tokensOf(folded);
  const found: Word<Kind>[] = [];
  for (let index = 0; index < parts.length;) {
    const part = parts[index] ?? '';
    if (isUnparted.test(part)) {
      let piece = '';
      for (; isUnparted.test(parts[index] ?? ''); index++) piece += parts[index] ?? '';
      found.push(...lookInside(book, piece));
      continue;
    }
    const entry =
      spacedAt(book, parts, index) ??
      (isGrown.test(part) ? book.grown.find(({ parts: [word] }) => part.includes(word?.text ?? part)) : undefined);
    const length = entry?.parts.length ?? 1;
    const stem = entry?.parts[length - 1];
    const last = parts[index + length - 1] ?? '';
    found.push({
      text: parts.slice(index, index + length).join(' '),
      kind: entry?.kind ?? null,
      rest: stem?.stem === true && last.startsWith(stem.text) ? last.slice(stem.text.length) : '',
    });
    index += length;
  }
  return found;
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
  return book.spaced.get((parts[index] ?? '').slice(0, 2))?.find((entry) =>
    entry.parts.every(({ text, stem }, offset) => {
      const part = parts[index + offset];
      return part === text || (stem && part?.startsWith(text) === true);
    }),
  );
}

function entryOf<Kind extends string>(pattern: Pattern, kind: Kind): Entry<Kind> {
  const parts = foldText(pattern)
    .split(/[^\p{L}\p{N}\p{M}*]+/u)
    .filter((part) => part !== '' && part !== '*')
    .map((part) => ({ text: part.split('*').join(''), stem: part.endsWith('*') }));
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
