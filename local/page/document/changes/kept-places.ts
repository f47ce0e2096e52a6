import type { Token } from './token';
import type { TokenEdit } from './token-edits';

/** What stayed: its place in the new row, and the one it had. */
export function keptPlaces(old: readonly Token[], fresh: readonly Token[], edits: readonly TokenEdit[]): ReadonlyMap<number, number> {
  const kept = new Map<number, number>();
  let [at, from] = [0, 0];
  for (const edit of [...edits, { from: old.length, to: old.length, start: fresh.length, end: fresh.length }]) {
    for (; at < edit.start; at += 1, from += 1) kept.set(at, from);
    [at, from] = [edit.end, edit.to];
  }
  return kept;
}
