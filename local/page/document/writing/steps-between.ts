import { type Mark, type Node, Slice } from 'prosemirror-model';
import { Transform } from 'prosemirror-transform';
import { pairInOrder } from '../changes/pair-in-order';
import { similarTables } from '../changes/table-pairs';
import { sameJson } from '../model/same-json';

/** The steps that make one document the other: small ones, so that whoever edits elsewhere in it is not disturbed. */
export function stepsBetween(before: Node, after: Node): Transform {
  const transform = new Transform(before);
  for (const [name, value] of Object.entries(after.attrs)) if (!sameJson(value, before.attrs[name])) transform.setDocAttribute(name, value);
  changeChildren(transform, before, after, 0);
  return transform;
}

/** From the last to the first, so that places before it still hold; `at` is where the content of the parent begins. */
function changeChildren(transform: Transform, before: Node, after: Node, at: number): void {
  const kept = [
    ...pairInOrder(before.children, after.children, (one, other) => (one.eq(other) ? 1 : 0), same),
    [before.childCount, after.childCount] as const,
  ];
  for (const [place, [i, j]] of [...kept.entries()].reverse()) {
    const [lastI, lastJ] = kept[place - 1] ?? [-1, -1];
    changeGap(transform, {
      before: before.children.slice(lastI + 1, i),
      after: after.children.slice(lastJ + 1, j),
      at: at + before.children.slice(0, lastI + 1).reduce((sum, node) => sum + node.nodeSize, 0),
    });
  }
}

const same = (one: Node, other: Node) => one === other || one.eq(other);

interface Change {
  readonly before: readonly Node[];
  readonly after: readonly Node[];
  readonly at: number;
}

/** Blocks that are alike become one another; what is left between them is replaced. */
function changeGap(transform: Transform, { before, after, at }: Change): void {
  if (before.length === 0 && after.length === 0) return;
  const alike = [...pairInOrder(before, after, likeness, () => false), [before.length, after.length] as const];
  const sizes = before.map((node) => node.nodeSize);
  const start = (place: number) => at + sizes.slice(0, place).reduce((sum, size) => sum + size, 0);
  for (const [place, [i, j]] of [...alike.entries()].reverse()) {
    const [lastI, lastJ] = alike[place - 1] ?? [-1, -1];
    const [one, other] = [before[i], after[j]];
    if (one && other) changeBlock(transform, one, other, start(i));
    const fresh = after.slice(lastJ + 1, j);
    if (lastI + 1 < i || fresh.length > 0) transform.replaceWith(start(lastI + 1), start(i), fresh);
  }
}

/** How much two blocks have in common, 0 for what can only be replaced. */
function likeness(one: Node, other: Node): number {
  if (one.type !== other.type) return 0;
  if (one.type.name === 'table') return hasSameShape(one, other) ? similarTables(one, other) : 0;
  if (one.type.name !== 'paragraph') return 0;
  const [front, tail] = commonEnds(unitsOf(one), unitsOf(other));
  const longest = Math.max(one.content.size, other.content.size);
  return 1 + (longest === 0 ? 10 : (10 * (front + tail)) / longest);
}

const hasSameShape = (one: Node, other: Node): boolean =>
  sameJson(one.attrs, other.attrs) &&
  one.childCount === other.childCount &&
  one.children.every(
    (row, at) =>
      row.childCount === other.child(at).childCount &&
      row.children.every((cell, place) => sameJson(cell.attrs, other.child(at).child(place).attrs)),
  );

function changeBlock(transform: Transform, before: Node, after: Node, at: number): void {
  if (before.type.name === 'paragraph') return changeParagraph(transform, before, after, at);
  const places: [Node, Node, number][] = [];
  before.forEach((row, down, i) => {
    row.forEach((cell, across, j) => places.push([cell, after.child(i).child(j), at + 1 + down + 1 + across + 1]));
  });
  for (const [cell, fresh, start] of places.reverse()) if (!same(cell, fresh)) changeChildren(transform, cell, fresh, start);
}

function changeParagraph(transform: Transform, before: Node, after: Node, at: number): void {
  const [old, fresh] = [unitsOf(before), unitsOf(after)];
  const [front, tail] = commonEnds(old, fresh);
  const start = at + 1;
  const marks = (from: number, to: number, shift: number) => {
    changeMarks(transform, { old: old.slice(from, to), fresh: fresh.slice(from + shift, to + shift), at: start + from });
  };
  marks(old.length - tail, old.length, fresh.length - old.length);
  if (front + tail < Math.max(old.length, fresh.length)) {
    const put = after.content.cut(front, fresh.length - tail);
    transform.replace(start + front, start + old.length - tail, new Slice(put, 0, 0));
  }
  marks(0, front, 0);
  for (const [name, value] of Object.entries(after.attrs))
    if (!sameJson(value, before.attrs[name])) transform.setNodeAttribute(at, name, value);
}

/** A paragraph's content by the unit: each takes one position. */
interface Unit {
  readonly text: string | null;
  readonly node: Node;
}

const unitsOf = (paragraph: Node): readonly Unit[] =>
  paragraph.children.flatMap((node): readonly Unit[] =>
    node.isText ? (node.text ?? '').split('').map((text) => ({ text, node })) : [{ text: null, node }],
  );

const isSameUnit = (one: Unit, other: Unit): boolean =>
  one.text === null || other.text === null
    ? one.text === other.text && one.node.type === other.node.type && sameJson(one.node.attrs, other.node.attrs)
    : one.text === other.text;

function commonEnds(old: readonly Unit[], fresh: readonly Unit[]): readonly [number, number] {
  const most = Math.min(old.length, fresh.length);
  const isSame = (i: number, j: number) => {
    const [one, other] = [old[i], fresh[j]];
    return one !== undefined && other !== undefined && isSameUnit(one, other);
  };
  let front = 0;
  while (front < most && isSame(front, front)) front += 1;
  let tail = 0;
  while (tail < most - front && isSame(old.length - 1 - tail, fresh.length - 1 - tail)) tail += 1;
  return [front, tail];
}

/** Takes marks from stretches of the same text that lost them, and gives those that they got. */
function changeMarks(transform: Transform, { old, fresh, at }: { old: readonly Unit[]; fresh: readonly Unit[]; at: number }): void {
  for (let from = 0; from < old.length;) {
    const [one, other] = [old[from]?.node, fresh[from]?.node];
    let to = from + 1;
    while (to < old.length && old[to]?.node === one && fresh[to]?.node === other) to += 1;
    if (one && other) {
      for (const mark of missingIn(one.marks, other.marks)) transform.removeMark(at + from, at + to, mark);
      for (const mark of missingIn(other.marks, one.marks)) transform.addMark(at + from, at + to, mark);
    }
    from = to;
  }
}

const missingIn = (marks: readonly Mark[], others: readonly Mark[]): readonly Mark[] => marks.filter((mark) => !mark.isInSet(others));
