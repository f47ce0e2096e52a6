import type { Node } from 'prosemirror-model';
import { indexAt } from '../model/google-size';
import { gapChanges } from './gap-changes';
import { CannotWrite } from './cannot-write';
import { pairInOrder } from './pair-in-order';
import { type Heirs, paragraphLooks } from './paragraph-looks';
import { similarTables } from './table-pairs';
import { tableChanges } from './table-changes';
import type { Change, Writing } from './writing';

/**
 * Gathers the requests that make one content the other, from its end to its beginning: so every index is still what it was.
 *
 * Tables and what cannot be written are paired first; between them stand paragraphs, and tables that come or go.
 */
export function contentChanges(writing: Writing, change: Change): void {
  const { before, after } = change;
  const heirs: Heirs = new Map();
  const blocks = [...pairBlocks(before, after), [before.length, after.length] as const];
  for (const [place, [i, j]] of [...blocks.entries()].reverse()) {
    const [lastI, lastJ] = blocks[place - 1] ?? [-1, -1];
    const [one, other] = [before[i], after[j]];
    if (one?.type.name === 'table' && other && one !== other)
      tableChanges(writing, { before: one, after: other, at: indexAt(change.at, before, i), finally: indexAt(change.finally, after, j) });
    const region = { from: lastI + 1, to: i, start: lastJ + 1, end: j };
    requireWritable(before.slice(region.from, region.to), after.slice(region.start, region.end));
    regionChanges(writing, change, region, heirs);
  }
  paragraphLooks(writing, { after, heirs, finally: change.finally });
}

const isParagraph = (node: Node | undefined) => node?.type.name === 'paragraph';

/** Tables and what cannot be written, by their places. */
function pairBlocks(before: readonly Node[], after: readonly Node[]): readonly (readonly [number, number])[] {
  const places = (nodes: readonly Node[]) => [...nodes.keys()].filter((at) => !isParagraph(nodes[at]));
  const [old, fresh] = [places(before), places(after)];
  const nodesAt = (nodes: readonly Node[], at: readonly number[]) => at.flatMap((place) => nodes[place] ?? []);
  return pairInOrder(nodesAt(before, old), nodesAt(after, fresh), pairScore).map(([i, j]) => [old[i] ?? 0, fresh[j] ?? 0]);
}

function pairScore(one: Node, other: Node): number {
  if (one.type !== other.type) return 0;
  if (one.type.name === 'table') return similarTables(one, other);
  return one.eq(other) ? 3 : 0;
}

function requireWritable(...contents: readonly (readonly Node[])[]): void {
  if (contents.flat().some((node) => node.type.name === 'fixed_block'))
    throw new CannotWrite('You cannot move, copy or delete tables of contents and section breaks here.');
}

interface Region {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}

/** Paragraphs that did not change stay out of it; what lies between them is changed gap by gap. */
function regionChanges(writing: Writing, change: Change, { from, to, start, end }: Region, heirs: Heirs): void {
  const before = change.before.slice(from, to);
  const after = change.after.slice(start, end);
  const pairs = [...pairInOrder(before, after, keepScore, isKept), [before.length, after.length] as const];
  for (const [place, [i, j]] of [...pairs.entries()].reverse()) {
    const [lastI, lastJ] = pairs[place - 1] ?? [-1, -1];
    if (i === lastI + 1 && j === lastJ + 1) continue;
    gapChanges(writing, change, {
      from: from + lastI + 1,
      to: from + i,
      start: start + lastJ + 1,
      end: start + j,
      follows: place > 0,
      isFollowed: i < before.length,
      heirs,
    });
  }
}

const isKept = (one: Node, other: Node): boolean => isParagraph(one) && (one === other || one.eq(other));
const keepScore = (one: Node, other: Node): number => (isKept(one, other) ? 1 : 0);
