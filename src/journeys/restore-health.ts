import { logHeadings } from '../tracker/log-entry';
import type { Desk } from './desk';
import { handoffsInLog } from './restore-rows';

const numberColumn = logHeadings.indexOf('No');
const hashColumn = logHeadings.indexOf('Hash');

/** Where the log ends and how many handoffs there are, told again by the log itself when the Health tab was emptied or made anew. */
export function restoreHealth({ workspace, seen }: Desk): readonly string[] {
  const log = workspace.tracker.log().filter((entry) => (entry[numberColumn] ?? '') !== '');
  const last = log[log.length - 1];
  const count = Number(last?.[numberColumn]) || 0;
  const handoffs = handoffsInLog(log).size;
  if (count <= seen.health.head.count && handoffs <= seen.health.handoffs) return [];
  const head = { count, hash: last?.[hashColumn] ?? '' };
  workspace.tracker.commit({ seen, rows: [], log: [], health: { handoffs: Math.max(handoffs, seen.health.handoffs), head } });
  return ['Put the counts of the Health tab back from the log.'];
}
