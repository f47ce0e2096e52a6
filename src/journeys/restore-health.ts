import { logHeadings, type LogPlace } from '../tracker/log-entry';
import type { Desk } from './desk';
import { handoffsInLog } from './handoffs-in-log';

const numberColumn = logHeadings.indexOf('No');
const hashColumn = logHeadings.indexOf('Hash');

/** Where the log ends and how many handoffs there are, told again by the log itself when the Health tab was emptied or made anew. */
export function restoreHealth({ workspace, seen }: Desk): readonly string[] {
  const log = workspace.tracker.log();
  const head = headInLog(log);
  const handoffs = handoffsInLog(log).size;
  if (head.count <= seen.health.head.count && handoffs <= seen.health.handoffs) return [];
  workspace.tracker.commit({ seen, rows: [], log: [], health: { handoffs: Math.max(handoffs, seen.health.handoffs), head } });
  return ['Restored the counts in the Health tab from the log.'];
}

/** Where the next entry is chained to, by the last one that stands in the log. */
export function headInLog(log: readonly (readonly string[])[]): LogPlace {
  const entries = log.filter((entry) => (entry[numberColumn] ?? '') !== '');
  const last = entries[entries.length - 1];
  return { count: Number(last?.[numberColumn]) || 0, hash: last?.[hashColumn] ?? '' };
}
