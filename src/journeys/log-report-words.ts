import type { LogReport } from './verify-log';

/** More than a dialog shows would be read by nobody. */
const mostFlaws = 20;

/** A report as people read it: one line for each flaw, with where it is. */
export function logReportWords({ entries, handoffs, sealed, flaws }: LogReport): string {
  const looked = `${counted(entries, 'entry', 'entries')} in the log and ${counted(handoffs, 'handoff', 'handoffs')} were checked`;
  const how = sealed ? '' : ' The seals were not checked: without their key, only the chain can be.';
  if (flaws.length === 0) return `${looked}: everything is as Handoff wrote it.${how}`;
  const lines = flaws.slice(0, mostFlaws).map(({ tab, row, says }) => `${tab}${row > 0 ? `, row ${String(row)}` : ''}: ${says}`);
  const more = flaws.length > mostFlaws ? [`… and ${String(flaws.length - mostFlaws)} more.`] : [];
  return [`${looked}; ${counted(flaws.length, 'thing is', 'things are')} not as Handoff wrote it.${how}`, '', ...lines, ...more].join('\n');
}

const counted = (count: number, one: string, many: string): string => `${String(count)} ${count === 1 ? one : many}`;
