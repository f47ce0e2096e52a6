import type { Handoff } from '../handoff/handoff';
import { genuineEntries } from '../tracker/genuine-entries';
import type { SeenRow } from '../workspace/workspace';
import type { Desk } from './desk';
import { handoffIn } from './handoff-record';
import { handoffsInLog } from './handoffs-in-log';

/** The handoff of a row: by its record, and by the log where a hand was at that. `null` for a row that never was one. No call, or one. */
export const handoffOf = (desk: Desk, row: SeenRow | undefined): Handoff | null => handoffIn(desk, row) ?? toldByLog(desk, row);

/** The handoff of a row as the log tells it. One call. */
export function toldByLog({ workspace, sealKey }: Desk, row: SeenRow | undefined): Handoff | null {
  const id = row?.cells.id ?? '';
  return id === '' ? null : (handoffsInLog(genuineEntries(workspace.tracker.log(), sealKey())).get(id) ?? null);
}
