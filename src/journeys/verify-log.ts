import { err, ok, type Result } from '../base/result';
import type { Handoff } from '../handoff/handoff';
import { columnKeys, columns } from '../tracker/columns';
import type { LogPlace } from '../tracker/log-entry';
import { rowSeal } from '../tracker/row-seal';
import { type Flaw, verifyChain } from '../tracker/verify-chain';
import type { SeenRow, Workspace } from '../workspace/workspace';
import { strangerTo } from './change-handoff';
import { type Desk, deskOf } from './desk';
import { handoffIn } from './handoff-record';
import { handoffsInLog } from './handoffs-in-log';
import { canonical } from './canonical';
import { shown } from './commit-handoffs';

/** What a look at the whole log found, in the order of the tabs. No flaws: everything is as Handoff wrote it. */
export interface LogReport {
  readonly entries: number;
  readonly handoffs: number;
  /** Were the seals looked at, or the chain alone? */
  readonly sealed: boolean;
  readonly flaws: readonly Flaw[];
}

/**
 * Holds the log against its own chain and seals, and the rows against the log. Changes nothing. Four calls, however long the log.
 *
 * Leads, admins and the engine account only: it reads every handoff.
 */
export function verifyLog(workspace: Workspace): Result<LogReport> {
  const desk = deskOf(workspace, workspace.tracker.all(columnKeys));
  const engine = workspace.memory.read('engine');
  const stranger = desk.viewer === engine ? null : strangerTo(desk);
  if (stranger) return err(stranger);
  if (desk.viewer !== engine && !desk.directory.standingOf(desk.viewer).some((standing) => standing === 'lead' || standing === 'admin'))
    return err({ code: 'leads-only', because: 'Only leads and admins can check the whole log.', fix: 'Ask one of them.' });

  const log = workspace.tracker.log();
  const key = desk.sealKey();
  const remembered = placeIn(workspace.memory.read('logHead'));
  const entries = log.filter((cells) => cells.some((text) => text !== '')).length;
  const rows = desk.seen.rows.filter(({ cells }) => (cells.id ?? '') !== '');
  const flaws = [...verifyChain({ entries: log, head: desk.seen.health.head, remembered, key }), ...rowFlaws(desk, rows, log)];
  return ok({ entries, handoffs: rows.length, sealed: key !== '', flaws });
}

/** “17 0a1b…”, as the sweep keeps it. */
function placeIn(text: string): LogPlace | null {
  const [count = '', hash = ''] = text.split(' ');
  return hash === '' ? null : { count: Number(count), hash };
}

function rowFlaws(desk: Desk, rows: readonly SeenRow[], log: readonly (readonly string[])[]): readonly Flaw[] {
  const told = handoffsInLog(log);
  const ids = rows.map(({ cells }) => cells.id ?? '');
  const first = new Map(ids.map((id, place) => [id, place] as const).reverse());
  const missing = [...told].filter(([id]) => !first.has(id));
  return [
    ...missing.map(([id, { customer }]): Flaw => ({
      tab: 'Handoffs',
      row: 0,
      says: `${id} (${customer}) is in the log but has no row.`,
    })),
    ...rows.flatMap((row, place) => {
      const id = row.cells.id ?? '';
      const says = (text: string): Flaw => ({ tab: 'Handoffs', row: row.row + 1, says: `${id} (${row.cells.customer ?? ''}) ${text}` });
      if (first.get(id) !== place) return [says('is here a second time.')];
      const handoff = told.get(id);
      return handoff
        ? [...recordFlaw(desk, row, handoff), ...cellFlaws(desk, row, handoff)].map(says)
        : [says('is not in any entry of the log.')];
    }),
  ];
}

const recordFlaw = (desk: Desk, row: SeenRow, handoff: Handoff): readonly string[] =>
  canonical(handoffIn(desk, row)) === canonical(handoff) ? [] : ['has a record that does not match the log.'];

/** Cells by hand that nothing has noticed yet; the next sweep records them, or puts them right. */
function cellFlaws(desk: Desk, row: SeenRow, handoff: Handoff): readonly string[] {
  if (rowSeal(row.cells) === row.cells.seal) return [];
  const ours = shown(desk, handoff, null, row.cells.note ?? '');
  const differing = columns.filter(({ key }) => key !== 'seal' && ours[key] !== (row.cells[key] ?? '')).map(({ heading }) => heading);
  return [`was changed by hand${differing.length > 0 ? `: ${differing.join(', ')}` : ''}.`];
}
