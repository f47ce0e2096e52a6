import { CannotWrite } from './cannot-write';
import { isSameFixed, isSameToken, type Token } from './token';

/** Takes tokens `[from, to)` of the old text out and puts tokens `[start, end)` of the new one there. */
export interface TokenEdit {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}

/**
 * What has to be done to one row of tokens to make it the other; from front to back, at most one edit between two things that are fixed.
 *
 * What is fixed stays, in its order: an edit that would move, add or take it away is refused. Where both end in a newline that newline
 * stays too, because Google deletes no newline at the end of a body or cell, or before a table.
 */
export function tokenEdits(before: readonly Token[], after: readonly Token[]): readonly TokenEdit[] {
  const [to, end] = [withoutTable(before), withoutTable(after)];
  // A table that comes or goes at the end is an edit of its own, so that the newline before it can stay.
  const tail = { from: to, to: before.length, start: end, end: after.length };
  const isApart = before.length > 0 && after.length > 0 && tail.to - tail.from !== tail.end - tail.start;
  return isApart ? [...editsBetween(before.slice(0, to), after.slice(0, end)), tail] : editsBetween(before, after);
}

const withoutTable = (tokens: readonly Token[]): number => tokens.length - (tokens[tokens.length - 1]?.is === 'table' ? 1 : 0);

function editsBetween(before: readonly Token[], after: readonly Token[]): readonly TokenEdit[] {
  const anchors = pairFixed(before, after);
  const edges = [{ from: -1, start: -1 }, ...anchors, { from: before.length, start: after.length }];
  return edges.slice(1).flatMap((next, at) => {
    const last = edges[at] ?? { from: -1, start: -1 };
    const edit = trimmed(before, after, { from: last.from + 1, to: next.from, start: last.start + 1, end: next.start });
    return edit.from < edit.to || edit.start < edit.end ? [edit] : [];
  });
}

function pairFixed(before: readonly Token[], after: readonly Token[]): readonly { from: number; start: number }[] {
  const places = (tokens: readonly Token[]) => tokens.flatMap((token, at) => (token.is === 'fixed' ? [{ node: token.node, at }] : []));
  const [old, fresh] = [places(before), places(after)];
  const stay = old.length === fresh.length && old.every(({ node }, at) => fresh[at] !== undefined && isSameFixed(node, fresh[at].node));
  if (!stay) throw new CannotWrite('You cannot move, copy or delete images, equations, breaks and footnotes here.');
  return old.map(({ at }, place) => ({ from: at, start: fresh[place]?.at ?? 0 }));
}

function trimmed(before: readonly Token[], after: readonly Token[], { from, to, start, end }: TokenEdit): TokenEdit {
  const same = (i: number, j: number) => {
    const [one, other] = [before[i], after[j]];
    return one !== undefined && other !== undefined && isSameToken(one, other);
  };
  const held = to > from && end > start && before[to - 1]?.is === 'end' && after[end - 1]?.is === 'end' ? 1 : 0;
  const most = Math.min(to - from, end - start) - held;
  let front = 0;
  while (front < most && same(from + front, start + front)) front += 1;
  let tail = held;
  while (tail < most + held - front && same(to - 1 - tail, end - 1 - tail)) tail += 1;
  return { from: from + front, to: to - tail, start: start + front, end: end - tail };
}
