import { asCount, asList, asRecord, asText } from './docs-json';
import type { DocsBlock, DocsElement, DocsParagraph } from './docs-json';

/** Part of a tab's body that our own stamp takes, from `start` up to `end`, in UTF-16 units of the API. */
export interface StampRange {
  readonly start: number;
  readonly end: number;
}

/** Named ranges that hold our stamp are named with this and the file id that was signed. */
export const stampPrefix = 'handoff.signoff.';

/** Every line that `signoff/stamp-text.ts` writes, of one role or two; what people type into one makes it another. */
const stamp = (() => {
  const day = '\\d{1,2} \\p{L}+ \\d{4}';
  const states = `not decided yet|waiting|not signed off, by a lead’s exception of ${day}|asked for changes on ${day}|signed off on ${day}(?:, out of date(?: since(?: ${day})?)?)?`;
  return new RegExp(`^Handoff sign-off: (?:(?: · )?(?:IE|PM) .{0,130}? (?:${states})){1,2}\\n?$`, 'u');
})();

export const isStamp = (text: string): boolean => stamp.test(text);

export interface Stamps {
  readonly ranges: readonly StampRange[];
  /** The files that stamps were made for, in the order of the named ranges, and those of them whose line people have typed into. */
  readonly files: readonly string[];
  readonly typedInto: readonly string[];
}

/**
 * Where our stamps stand in one tab. A line that people have typed into is text of theirs, and no stamp.
 *
 * Ranges of headers, footers and footnotes (those with a `segmentId`) are left aside: only bodies are read.
 */
export function stampRanges(namedRanges: unknown, content: readonly unknown[]): Stamps {
  const ranges: StampRange[] = [];
  const files: string[] = [];
  const typedInto: string[] = [];
  const all = asRecord(namedRanges);
  for (const name of Object.keys(all)) {
    if (!name.startsWith(stampPrefix)) continue;
    const file = name.slice(stampPrefix.length);
    files.push(file);
    for (const named of asList(asRecord(all[name])['namedRanges'])) {
      const own = asList(asRecord(named)['ranges'])
        .map(asRecord)
        .filter(({ segmentId }) => asText(segmentId) === '')
        .map(({ startIndex, endIndex }) => ({ start: asCount(startIndex), end: asCount(endIndex) }));
      if (isStamp(own.map((range) => textIn(content, range)).join(''))) ranges.push(...own);
      else if (own.length > 0) typedInto.push(file);
    }
  }
  return { ranges, files, typedInto };
}

function textIn(content: readonly unknown[], { start, end }: StampRange): string {
  return content
    .flatMap((block) => {
      const { paragraph }: DocsBlock = asRecord(block);
      const { elements }: DocsParagraph = asRecord(paragraph);
      return asList(elements).map((element) => {
        const { textRun, startIndex }: DocsElement = asRecord(element);
        const at = asCount(startIndex);
        return asText(asRecord(textRun)['content']).slice(Math.max(0, start - at), Math.max(0, end - at));
      });
    })
    .join('');
}
