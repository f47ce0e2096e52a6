import { counted } from '../command/counted';
import type { Verified } from './verified';

/** A report for people: what was looked at, and a line for each thing that is not as Handoff wrote it. */
export function printVerified({ entries, handoffs, sealed, flaws }: Verified): string {
  return [
    `${counted(entries, 'entry', 'entries')} in the log, ${counted(handoffs, 'handoff')}; ${sealed ? 'chain and seals' : 'the chain only, because no --key was given'}`,
    ...flaws.map(({ tab, row, says }) => `${row > 0 ? `${tab}, row ${String(row)}` : tab}: ${says}`),
    flaws.length === 0
      ? 'Everything is as Handoff wrote it.'
      : `${counted(flaws.length, 'thing is', 'things are')} not as Handoff wrote it.`,
  ].join('\n');
}
