/**
 * Pairs of places `[i, j]` that belong together, in order on both sides, with the highest sum of scores.
 *
 * A score of 0 never pairs. What is the same at both ends is paired without being compared with everything else.
 */
export function pairInOrder<Thing>(
  before: readonly Thing[],
  after: readonly Thing[],
  score: (one: Thing, other: Thing) => number,
  same: (one: Thing, other: Thing) => boolean = Object.is,
): readonly (readonly [number, number])[] {
  const most = Math.min(before.length, after.length);
  let front = 0;
  while (front < most && isSame(before, front, after, front, same)) front += 1;
  let tail = 0;
  while (tail < most - front && isSame(before, before.length - 1 - tail, after, after.length - 1 - tail, same)) tail += 1;
  const middle = best(before.slice(front, before.length - tail), after.slice(front, after.length - tail), score);
  return [
    ...Array.from({ length: front }, (_, at) => [at, at] as const),
    ...middle.map(([i, j]) => [i + front, j + front] as const),
    ...Array.from({ length: tail }, (_, at) => [before.length - tail + at, after.length - tail + at] as const),
  ];
}

function isSame<Thing>(
  before: readonly Thing[],
  i: number,
  after: readonly Thing[],
  j: number,
  same: (one: Thing, other: Thing) => boolean,
): boolean {
  const [one, other] = [before[i], after[j]];
  return one !== undefined && other !== undefined && same(one, other);
}

/** Beyond this many comparisons everything in the middle counts as different: the result is right, only larger. */
const mostComparisons = 40_000;

function best<Thing>(before: readonly Thing[], after: readonly Thing[], score: (one: Thing, other: Thing) => number): [number, number][] {
  if (before.length * after.length > mostComparisons) return [];
  const scores = before.map((one) => after.map((other) => score(one, other)));
  // sums[i][j] is the best that can be had from before[i…] and after[j…].
  const sums = Array.from({ length: before.length + 1 }, () => Array.from({ length: after.length + 1 }, () => 0));
  const sum = (i: number, j: number) => sums[i]?.[j] ?? 0;
  for (let i = before.length - 1; i >= 0; i -= 1) {
    for (let j = after.length - 1; j >= 0; j -= 1) {
      const row = sums[i];
      if (row) row[j] = Math.max(sum(i + 1, j), sum(i, j + 1), paired(scores, sum, i, j));
    }
  }
  const pairs: [number, number][] = [];
  for (let [i, j] = [0, 0]; i < before.length && j < after.length;) {
    const own = scores[i]?.[j] ?? 0;
    if (own > 0 && sum(i, j) === paired(scores, sum, i, j)) {
      pairs.push([i, j]);
      i += 1;
      j += 1;
    } else if (sum(i, j) === sum(i + 1, j)) i += 1;
    else j += 1;
  }
  return pairs;
}

function paired(scores: readonly (readonly number[])[], sum: (i: number, j: number) => number, i: number, j: number): number {
  const own = scores[i]?.[j] ?? 0;
  return own > 0 ? own + sum(i + 1, j + 1) : 0;
}
