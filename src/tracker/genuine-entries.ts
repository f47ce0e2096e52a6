import { logEntry, logHeadings } from './log-entry';

const hashColumn = logHeadings.indexOf('Hash');

/**
 * The entries of the log that Handoff wrote, for whoever tells facts by them: those that were made up or changed by hand are left out,
 * and so is the one behind an entry that was removed, since nothing vouches for it any more. Without a key at hand all of them.
 */
export const genuineEntries = (entries: readonly (readonly string[])[], key: string): readonly (readonly string[])[] =>
  key === '' ? entries : entries.filter((cells, place) => isGenuine(cells, entries[place - 1]?.[hashColumn] ?? '', key));

function isGenuine(cells: readonly string[], hash: string, key: string): boolean {
  const [number = '', when = '', who = '', handoff = '', what = '', says = '', details = ''] = cells;
  const written = logEntry({ when, who, handoff, what, says, details }, { count: Number(number) - 1, hash }, key);
  return written.cells.every((text, column) => text === cells[column]);
}
