import type { Node } from 'prosemirror-model';
import { pairInOrder } from './pair-in-order';

type Pairs = readonly (readonly [number, number])[];

const cellsOf = (table: Node): readonly (readonly Node[])[] => table.children.map((row) => row.children);

const isSame = (one: Node, other: Node) => one === other || one.eq(other);

/** How much two tables have in common: any two may be one, those with more of the same cells rather. */
export function similarTables(one: Node, other: Node): number {
  if (isSame(one, other)) return 1000;
  const cells = new Set(cellsOf(one).flat());
  return (
    1 +
    cellsOf(other)
      .flat()
      .filter((cell) => cells.has(cell)).length
  );
}

/** Which rows stayed: as many as can have, and rather those with cells that did not change. */
export function pairRows(one: Node, other: Node): Pairs {
  const score = (row: Node, fresh: Node) => {
    const cells = new Set(row.children);
    return (
      1 +
      10 *
        fresh.children.filter(
          (cell) => cells.has(cell) || (row.childCount === fresh.childCount && cell.eq(row.child(fresh.children.indexOf(cell)))),
        ).length
    );
  };
  return allOf(one.childCount, other.childCount) ?? pairInOrder(one.children, other.children, score);
}

/** Which columns stayed, in the rows that did. */
export function pairColumns(one: Node, other: Node, rows: Pairs): Pairs {
  const [before, after] = [cellsOf(one), cellsOf(other)];
  const [columns, fresh] = [before[0]?.length ?? 0, after[0]?.length ?? 0];
  const inColumn = (cells: readonly (readonly Node[])[], row: number, column: number) => cells[row]?.[column];
  const score = (column: number, other: number) =>
    1 +
    10 *
      rows.filter(([i, j]) => {
        const [cell, now] = [inColumn(before, i, column), inColumn(after, j, other)];
        return cell !== undefined && now !== undefined && isSame(cell, now);
      }).length;
  return allOf(columns, fresh) ?? pairInOrder([...Array(columns).keys()], [...Array(fresh).keys()], score, () => false);
}

const allOf = (before: number, after: number): Pairs | null =>
  before === after ? Array.from({ length: before }, (_, at) => [at, at] as const) : null;
