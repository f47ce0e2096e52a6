import type { Node } from 'prosemirror-model';
import { type ParagraphAttrs, paragraphOf } from '../model/node-attrs';
import { insertTokens } from './insert-tokens';
import { keptPlaces } from './kept-places';
import { textLooks } from './text-looks';
import { sizeOfTokens, type Token, tokensOf } from './token';
import { type TokenEdit, tokenEdits } from './token-edits';
import { rangeOf, type Writing } from './writing';

/** A row of paragraphs, with the tables that come or go among them, before and after. */
export interface Run {
  readonly before: readonly Node[];
  readonly after: readonly Node[];
  readonly at: number;
  readonly finally: number;
  /** How the paragraph right behind the row looks. */
  readonly next: ParagraphAttrs | null;
  /** Hears for each block of `after` which looks it may have come out with. */
  readonly inherit: (place: number, from: readonly ParagraphAttrs[]) => void;
}

/** Deletes and inserts what differs, from back to front, then has the looks put right. */
export function runChanges(writing: Writing, run: Run): void {
  const before = tokensOf(run.before);
  const after = tokensOf(run.after);
  const edits = tokenEdits(before, after);
  for (const edit of [...edits].reverse()) {
    const at = run.at + sizeOfTokens(before.slice(0, edit.from));
    const gone = sizeOfTokens(before.slice(edit.from, edit.to));
    if (gone > 0) writing.edits.push({ deleteContentRange: { range: rangeOf(writing, at, at + gone) } });
    const tokens = after.slice(edit.start, edit.end);
    insertTokens(writing, { tokens, at, finally: run.finally + sizeOfTokens(after.slice(0, edit.start)) });
  }
  tellHeirs(run, before, after, edits);
  textLooks(writing, { before, after, edits, finally: run.finally });
}

/** Which paragraphs of the old row each paragraph of the new one may look like. */
function tellHeirs(
  { before, after, next, inherit }: Run,
  old: readonly Token[],
  fresh: readonly Token[],
  edits: readonly TokenEdit[],
): void {
  const owners = ownersOf(old);
  const looks = (place: number): readonly ParagraphAttrs[] => {
    const node = before[owners[place] ?? before.length];
    if (node) return node.type.name === 'paragraph' ? [paragraphOf(node)] : [];
    return next ? [next] : [];
  };
  const places = ownersOf(fresh);
  const parents = after.map(() => new Set<ParagraphAttrs>());
  const give = (place: number | undefined, from: readonly ParagraphAttrs[]) => from.forEach((look) => parents[place ?? -1]?.add(look));
  for (const [at, from] of keptPlaces(old, fresh, edits)) give(places[at], looks(from));
  for (const edit of edits.filter((each) => isStructural(each, old, fresh))) {
    // A table that comes first is put before the newline that stands there: see `insertTokens`.
    const first = fresh[edit.start]?.is === 'table' && edit.start < edit.end ? edit.from - 1 : edit.from;
    const from = [...looks(first), ...looks(edit.to)];
    // The paragraphs that the edit lies in or touches, from the one where it begins to the one where it ends.
    const last = places[Math.min(edit.end, fresh.length - 1)] ?? 0;
    for (let place = places[edit.start] ?? last; place <= last; place += 1) give(place, from);
  }
  parents.forEach((from, place) => {
    if (from.size > 0) inherit(place, [...from]);
  });
}

/** The block that each token stands in, by its place in the row. */
function ownersOf(tokens: readonly Token[]): readonly number[] {
  let block = 0;
  return tokens.map(({ is }) => (is === 'end' || is === 'table' ? block++ : block));
}

/** Whether paragraphs come, go or are joined by it; whole ones that go leave all others as they are. */
function isStructural({ from, to, start, end }: TokenEdit, old: readonly Token[], fresh: readonly Token[]): boolean {
  const ends = (token: Token | undefined) => token === undefined || token.is === 'end' || token.is === 'table';
  if (start === end && ends(old[from - 1]) && ends(old[to - 1])) return false;
  return [...old.slice(from, to), ...fresh.slice(start, end)].some(ends);
}
