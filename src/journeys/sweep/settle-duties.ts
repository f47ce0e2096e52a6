import { hour, type Instant, minute } from '../../base/time';
import { isFault } from '../../workspace/fault';
import type { SeenRow, Workspace } from '../../workspace/workspace';
import { deskOf } from '../desk';
import { settleHandoff } from '../settle-handoff';
import { type Duties, type Duty, isPutOff, putOffUntil } from './duties-of';
import { settleRows } from './settle-rows';

/** So many handoffs in a row that Google refuses are Google's trouble and not theirs: the next sweep goes on. */
const mostTroubles = 3;

export interface Settled {
  /** Changed handoffs that were looked at, in their order. */
  readonly changed: readonly Duty[];
  /** One sentence for each handoff that could not be looked after. */
  readonly problems: readonly string[];
  /** The first of what was not Google's doing. */
  readonly bug: Error | null;
}

/**
 * Settles handoffs until `until`: rows whose time has come, in bulk; then those for which more is to be done; then those that changed.
 *
 * The lock is held for one handoff, or for one read and one write, at a time. What goes wrong with one stops nobody else: it is told, and tried
 * again by the next sweep where that can help, else in an hour.
 */
export function settleDuties(workspace: Workspace, { due, changed }: Duties, until: Instant): Settled {
  const problems: string[] = [];
  const done: Duty[] = [];
  let troubles = 0;
  let bug: Error | null = null;
  const goOn = () => workspace.now() < until && troubles < mostTroubles;
  const settle = (duty: Duty) => {
    try {
      settleOne(workspace, duty);
      troubles = 0;
    } catch (error) {
      if (isFault(error) && error.service === 'Lock') {
        troubles = mostTroubles;
        return;
      }
      troubles += 1;
      if (!isFault(error)) bug ??= error instanceof Error ? error : new Error(String(error));
      problems.push(troubleWords(duty, error));
      postpone(workspace, duty.row, waitAfter(error));
    }
    done.push(duty);
  };

  for (const duty of settleRows(workspace, due, goOn)) if (goOn()) settle(duty);
  for (const duty of changed) if (goOn() && !done.includes(duty)) settle(duty);
  return {
    changed: changed.slice(
      0,
      lengthWhile(changed, (duty) => done.includes(duty)),
    ),
    problems,
    bug,
  };
}

const lengthWhile = <One>(list: readonly One[], holds: (one: One) => boolean): number => {
  const end = list.findIndex((one) => !holds(one));
  return end === -1 ? list.length : end;
};

/** Settles one row as it is by now. A row that somebody moved since is left to the next sweep. */
function settleOne(workspace: Workspace, { row, documentChanged, event }: Duty): void {
  workspace.alone(() => {
    const desk = deskOf(workspace, workspace.tracker.byRow([row.row]));
    const [seen] = desk.seen.rows;
    if (!seen || seen.cells.id !== row.cells.id) return;
    const moved = event ?? (isPutOff(seen) && seen.cells.event ? workspace.calendar.event(seen.cells.event) : null);
    settleHandoff(desk, seen, { documentChanged, ...(moved ? { event: moved } : {}) });
  });
}

/** What passes by itself is tried again by the next sweep, which begins five minutes after this one began. */
const waitAfter = (error: unknown): number => (isFault(error) && error.retryable ? 4 * minute : hour);

const troubleWords = ({ row }: Duty, error: unknown): string =>
  `${row.cells.id ?? ''} for ${row.cells.customer ?? ''} could not be updated${
    isFault(error) ? `: Google ${error.service} says “${error.message}”` : '; tell an admin'
  }. Handoff tries again in ${isFault(error) && error.retryable ? 'five minutes' : 'an hour'}.`;

/** Else it would come first in every sweep. `wait` in milliseconds. */
function postpone(workspace: Workspace, { row, cells }: SeenRow, wait: number): void {
  workspace.alone(() => {
    const seen = workspace.tracker.byRow([row]);
    const [now] = seen.rows;
    if (now?.cells.id !== cells.id) return;
    workspace.tracker.commit({ seen, rows: [{ row, cells: { due: putOffUntil(workspace.now() + wait) } }], log: [], health: {} });
  });
}
