import { isFault } from '../workspace/fault';
import { commitHandoffs, type HandoffChange, type WrittenHandoffs } from './commit-handoffs';
import type { Desk } from './desk';
import { mendRows } from './mend-rows';
import { toMend } from './sweep/pass';

/**
 * Writes what happened: rows, log and head of the log in one call. Only for whoever has the lock.
 *
 * People have no lock: one who sorts, inserts or deletes between the read and this write has its cells stand in somebody else's row. The answer of the
 * write tells so. The rows are then brought back to what the log tells, as far as whoever acts may write them; the next sweep does the rest.
 */
export function writeHandoffs(before: Desk, changes: readonly HandoffChange[]): WrittenHandoffs {
  const written = commitHandoffs(before, changes);
  if (written.missed.length === 0) return written;
  const { workspace } = before;
  workspace.memory.write({ sweepPass: toMend });
  try {
    mendRows(workspace, written.missed);
  } catch (fault) {
    if (!isFault(fault)) throw fault;
  }
  return written;
}
