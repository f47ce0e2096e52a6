import { foldText } from './fold-text';
import type { HeadingWords } from './heading-words';
import { lookUp, openBook } from './word-book';
import type { Word, WordBook } from './word-book';

export type HeadingKind = keyof HeadingWords;

/** What a heading says of production. */
export interface HeadingNames {
  /**
   * How plainly it names a section on production: 1 asks for something of it (“Production requirements”), 2 is its bare name
   * (“Production”), 3 says what the place is like (“Production environment”), 4 the name with something beside it (“Production – Globex”).
   * `null`: it names none.
   */
  readonly production: 1 | 2 | 3 | 4 | null;
  /** It names the way to production, “Production rollout”, or something of production, “Production VPC”: what stands under it decides. */
  readonly perhaps: boolean;
  /** Nothing else stands in it: no customer, no product, no kind of document. */
  readonly pure: boolean;
  /** It names the trial, and not production beside it. */
  readonly trial: boolean;
  readonly outOfScope: boolean;
}

/** Longer headings are sentences. */
const mostWords = 16;
/** In scripts without spaces a word of the book is shorter. */
const mostLetters = 140;
/** A grammatical ending, not a word that has grown on. */
const longestEnding = 5;
const small = /^(?:\d+|[ivx]+|[a-z]|[\u3041-\u309F]+|[\uAC00-\uD7AF])$/;
/** “Línea de producción”, “production de vidéos”: these link production to the goods that are made. */
const linking = new Set(['of', 'de', 'di', 'da', 'do', 'du', 'del', 'della', 'van', 'von']);
/** Where a heading is parted into a name and what is said of it. */
const parting = /\s[-–—|/:>»]+\s|[:：()（）[\]【】「」–—|,、;]/;
const numbering = /^(?:[\s\d.)\]§]*\d[.):\])]*\s+|第\s*[\d一二三四五六七八九十]+\s*[章節节条部編编]\s*)/;
const leftovers = /\{#[^}]*\}|<[^>]*>|[*`]|\\/g;

export function readHeadings(words: HeadingWords): (heading: string) => HeadingNames {
  const book = openBook<HeadingKind>(words);
  const seen = new Map<string, HeadingNames>();
  return (heading) => {
    const known = seen.get(heading);
    if (known !== undefined) return known;
    const names = nameProduction(heading, book);
    seen.set(heading, names);
    return names;
  };
}

function nameProduction(heading: string, book: WordBook<HeadingKind>): HeadingNames {
  const text = heading.replace(leftovers, '').replace(numbering, '');
  const units = read(text, book);
  const has = (kind: HeadingKind) => units.some((unit) => unit.kind === kind);
  const production = units.length > mostWords && text.length > mostLetters / 4 ? null : tierOf(text, units, book);
  const named = has('production') || production !== null;
  return {
    production,
    pure: production !== null && unknownOf(units).length === 0 && !has('activity'),
    perhaps: production === null && isPerhaps(units),
    trial: has('trial') && !named,
    outOfScope: has('outOfScope'),
  };
}

type Unit = Word<HeadingKind>;

/** A sign that joins is a word that joins. */
function read(text: string, book: WordBook<HeadingKind>): readonly Unit[] {
  return settle(grow(lookUp(book, foldText(text.replace(/[/+&＆／]/g, ' and '))), book));
}

/** Parts compounds: `produktionsumgebung` becomes production and environment. */
function grow(words: readonly Unit[], book: WordBook<HeadingKind>): readonly Unit[] {
  const units: Unit[] = [];
  for (const word of words) {
    units.push(word);
    if (word.kind !== 'production' || word.rest.length === 0) continue;
    const [rest] = lookUp(book, word.rest);
    const [linked] = /^[sn]/.test(word.rest) ? lookUp(book, word.rest.slice(1)) : [];
    const known = [linked, rest].find((part) => part !== undefined && part.kind !== null && part.kind !== 'filler' && part.text.length > 2);
    if (known !== undefined) units.push(known);
    else if (word.rest.length > longestEnding) units.push({ text: word.rest, kind: null, rest: '' });
  }
  return units;
}

/** Takes back the production words that a word beside them turns into something else. */
function settle(units: readonly Unit[]): readonly Unit[] {
  return units.map((unit, index) => {
    if (unit.kind !== 'production' && unit.kind !== 'productionInContext' && unit.kind !== 'goLive') return unit;
    const previous = nextTo(units, index, -1);
    const next = nextTo(units, index, 1);
    const made = linking.has(units[index - 1]?.text ?? '') ? units[index - 2]?.kind : undefined;
    const makes = linking.has(units[index + 1]?.text ?? '') ? next?.kind : undefined;
    const beside = [units[index - 1]?.kind, units[index + 1]?.kind, made, makes];
    if (previous?.kind === 'before' || units[index + 1]?.kind === 'after' || beside.includes('otherMeaning'))
      return { ...unit, kind: 'notProduction' };
    if (unit.kind === 'production') return unit;
    const describes = (other: Unit | undefined) =>
      other?.kind === 'environment' || other?.kind === 'requirement' || other?.kind === 'difference';
    return describes(previous) || describes(next) ? { ...unit, kind: 'production' } : unit;
  });
}

/** The nearest unit that says something, small words skipped. */
function nextTo(units: readonly Unit[], index: number, step: 1 | -1): Unit | undefined {
  for (let at = index + step; at >= 0 && at < units.length; at += step) {
    const unit = units[at];
    if (unit !== undefined && !isSmall(unit)) return unit;
  }
  return undefined;
}

function isSmall({ kind, text }: Unit): boolean {
  return kind === 'filler' || kind === 'and' || (kind === null && small.test(text));
}

function unknownOf(units: readonly Unit[]): readonly Unit[] {
  return units.filter((unit) => unit.kind === null && !small.test(unit.text));
}

function tierOf(text: string, units: readonly Unit[], book: WordBook<HeadingKind>): HeadingNames['production'] {
  const has = (kind: HeadingKind) => units.some((unit) => unit.kind === kind);
  if (!has('production') || has('outOfScope')) return null;
  if (has('trial') && !has('difference') && isJoined(units)) return null;
  if (has('requirement')) return 1;
  if (has('difference')) return has('otherEnvironment') && !has('trial') ? null : 1;
  if (has('activity') || has('way') || has('goLive')) return null;
  if (has('otherEnvironment')) return null;
  const unknown = unknownOf(units).length;
  if (has('environment')) return unknown <= 3 ? 3 : null;
  if (unknown === 0) return 2;
  return unknown <= 4 && standsAlone(text, units, book) ? 4 : null;
}

/** “Go-live plan”, “Production VPC”; not “Go-live date”, “Trial and production”, “Staging and production”. */
function isPerhaps(units: readonly Unit[]): boolean {
  const has = (kind: HeadingKind) => units.some((unit) => unit.kind === kind);
  if (!has('goLive') && !has('production')) return false;
  if (has('activity') || has('outOfScope') || has('trial')) return false;
  return (has('difference') || !has('otherEnvironment')) && unknownOf(units).length <= 3;
}

/** “Trial and production” is one section for both. */
function isJoined(units: readonly Unit[]): boolean {
  return units.some(({ kind }, index) => {
    const other = units[index + 1]?.kind === 'and' ? units[index + 2]?.kind : undefined;
    return (kind === 'trial' && other === 'production') || (kind === 'production' && other === 'trial');
  });
}

/** Production is a part of the heading by itself, “Production – Globex”, or leads it: “Production at Globex”. */
function standsAlone(text: string, units: readonly Unit[], book: WordBook<HeadingKind>): boolean {
  const alone = text.split(parting).some((part) => {
    const said = read(part, book);
    return said.some(({ kind }) => kind === 'production') && unknownOf(said).length === 0;
  });
  const [first, second, third] = units;
  const leads = first?.kind === 'production' && second?.kind === 'filler' && third?.kind === null && unknownOf(units).length <= 3;
  return alone || leads;
}
