import type { ParagraphElement, StructuralElement } from './document';

/**
 * Writes `startIndex` and `endIndex` anew into everything in `content`, from `start` on; answers the index behind the last one.
 *
 * A table, each of its rows and each cell take one index before their content, the table and a table of contents one more behind it.
 */
export function reindex(content: readonly StructuralElement[], start: number): number {
  let at = start;
  for (const element of content) {
    const begin = at;
    at = reindexInside(element, at);
    span(element, begin, at);
  }
  return at;
}

/** How many indices a piece of a paragraph takes. */
export function lengthOf(element: ParagraphElement): number {
  if (element.textRun) return element.textRun.content.length;
  // An equation is the only other element that may be longer than one, and its content is not in the answer.
  return element.equation ? (element.endIndex ?? 1) - (element.startIndex ?? 0) : 1;
}

function reindexInside(element: StructuralElement, begin: number): number {
  if (element.paragraph) return reindexParagraph(element.paragraph.elements, begin);
  if (element.tableOfContents) return reindex(element.tableOfContents.content, begin + 1) + 1;
  if (!element.table) return begin + 1;
  let at = begin + 1;
  for (const row of element.table.tableRows) {
    const rowStart = at;
    at += 1;
    for (const cell of row.tableCells) {
      const cellStart = at;
      at = reindex(cell.content, cellStart + 1);
      span(cell, cellStart, at);
    }
    span(row, rowStart, at);
  }
  return at + 1;
}

function reindexParagraph(elements: readonly ParagraphElement[], begin: number): number {
  let at = begin;
  for (const element of elements) {
    const length = lengthOf(element);
    span(element, at, at + length);
    at += length;
  }
  return at;
}

function span(element: { startIndex?: number; endIndex?: number }, start: number, end: number): void {
  if (start === 0) delete element.startIndex;
  else element.startIndex = start;
  element.endIndex = end;
}
