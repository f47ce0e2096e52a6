import type { Node } from 'prosemirror-model';
import { indexAt } from '../model/google-size';
import { paragraphOf } from '../model/node-attrs';
import { CannotWrite } from './cannot-write';
import type { Heirs } from './paragraph-looks';
import { runChanges } from './run-changes';
import { type Change, rangeOf, type Writing } from './writing';

/** Blocks `[from, to)` became blocks `[start, end)`: paragraphs, and tables that come or go. */
export interface Gap {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  /** A paragraph that stays stands right before it; right behind it. */
  readonly follows: boolean;
  readonly isFollowed: boolean;
  readonly heirs: Heirs;
}

/** Changes what lies between two paragraphs that stay. */
export function gapChanges(writing: Writing, change: Change, gap: Gap): void {
  const before = change.before.slice(gap.from, gap.to);
  const after = change.after.slice(gap.start, gap.end);
  if (before.length === after.length && [...before, ...after].every(isParagraph)) {
    for (const at of [...before.keys()].reverse())
      run(writing, change, { ...gap, from: gap.from + at, to: gap.from + at + 1, start: gap.start + at, end: gap.start + at + 1 });
  } else if (after.length === 0 && gap.isFollowed) {
    const at = indexAt(change.at, change.before, gap.from);
    writing.edits.push({ deleteContentRange: { range: rangeOf(writing, at, indexAt(change.at, change.before, gap.to)) } });
  } else if (isParagraph(before.at(-1)) && isParagraph(after.at(-1))) {
    run(writing, change, gap);
  } else if (gap.follows) {
    // The paragraph before lends its newline: Google puts what is new in front of it.
    run(writing, change, { ...gap, from: gap.from - 1, start: gap.start - 1 });
  } else if (gap.isFollowed) {
    run(writing, change, gap);
  } else throw new CannotWrite('There is no paragraph here to put it in.');
}

const isParagraph = (node: Node | undefined): boolean => node?.type.name === 'paragraph';

function run(writing: Writing, change: Change, { from, to, start, end, heirs }: Gap): void {
  const next = change.before[to];
  runChanges(writing, {
    before: change.before.slice(from, to),
    after: change.after.slice(start, end),
    at: indexAt(change.at, change.before, from),
    finally: indexAt(change.finally, change.after, start),
    next: next && isParagraph(next) ? paragraphOf(next) : null,
    inherit: (place, from) => heirs.set(start + place, from),
  });
}
