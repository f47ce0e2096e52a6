import { asCount, asList, asRecord, asText } from './docs-json';

/** Part of a tab's body that our own stamp takes, from `start` up to `end`, in UTF-16 units of the API. */
export interface StampRange {
  readonly start: number;
  readonly end: number;
}

/** Named ranges that hold our stamp are named with this and the file id that was signed. */
export const stampPrefix = 'handoff.signoff.';

/**
 * Where our stamps stand in one tab, and which files they were made for, in the order of the named ranges.
 *
 * Ranges of headers, footers and footnotes (those with a `segmentId`) are left aside: only bodies are read.
 */
export function stampRanges(namedRanges: unknown): { readonly ranges: readonly StampRange[]; readonly files: readonly string[] } {
  const ranges: StampRange[] = [];
  const files: string[] = [];
  const all = asRecord(namedRanges);
  for (const name of Object.keys(all)) {
    if (!name.startsWith(stampPrefix)) continue;
    files.push(name.slice(stampPrefix.length));
    for (const named of asList(asRecord(all[name])['namedRanges']))
      for (const range of asList(asRecord(named)['ranges'])) {
        const { startIndex, endIndex, segmentId } = asRecord(range);
        if (asText(segmentId) === '') ranges.push({ start: asCount(startIndex), end: asCount(endIndex) });
      }
  }
  return { ranges, files };
}
