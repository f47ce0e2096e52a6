import { signal } from '@preact/signals';
import { sentence } from '../api';
import { type ChangedCell, changedCells } from './changed-cells';
import { askNews, type News, type Table } from './news';
import { say } from './toasts';
import { whatFollowed } from './what-followed';
import { nameOf } from './workspace';

/** The cells of the tracker's first tab that the last act set off, beside those that were typed. */
export const freshCells = signal<readonly ChangedCell[]>([]);

export interface Telling {
  /** Said when it went well; `null` says something only when something followed. */
  readonly done: string | null;
  /** What was done, for the head of what followed, where `done` is `null`. */
  readonly head?: string;
  /** Cells that the act itself wrote: they did not follow. */
  readonly wrote?: (cell: ChangedCell) => boolean;
  /** What to say instead where the tracker shows that nothing of it has stayed; `null` where it has. */
  readonly undone?: (before: Table | null, after: Table | null) => string | null;
}

/** Does something, and tells what it set off: triggers have run when the workspace answers. Says the refusal otherwise. True when it went well. */
export async function doAndTell(
  work: () => Promise<unknown>,
  { done, head = done ?? '', wrote = () => false, undone = () => null }: Telling,
): Promise<boolean> {
  const before = await askNews().catch(() => null);
  try {
    await work();
  } catch (error) {
    say(sentence(error), 'error');
    return false;
  }
  const after = before && (await askNews(before.next).catch(() => null));
  if (before && after) tell(before, after, { done, head, wrote, undone });
  else if (done !== null) say(done);
  return true;
}

function tell(before: News, after: News, { done, head, wrote, undone }: Required<Telling>): void {
  const cells = changedCells(before.tracker, after.tracker).filter((cell) => !wrote(cell));
  const parts = whatFollowed(cells, after, nameOf);
  const setBack = undone(before.tracker, after.tracker);
  freshCells.value = cells;
  if (setBack !== null) say(setBack, 'error', parts);
  else if (parts.length > 0) say(head, parts.some(({ href }) => href.includes('/log')) ? 'error' : 'done', parts);
  else if (done !== null) say(done);
}
